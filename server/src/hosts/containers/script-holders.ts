// The kinds of files that hold scripts for CI, build tools, schedulers and editors: their names, and what finds the scripts.
import type { FileKind } from '../file-kinds';
import { azurePipeline } from './ci/azure';
import { circlePipeline } from './ci/circle';
import { bitbucketPipeline, dronePipeline } from './ci/command-lists';
import { githubAction, githubWorkflow } from './ci/github';
import { gitlabPipeline } from './ci/gitlab';
import { composeFile } from './compose-file';
import type { Container } from './container';
import { systemCrontab, userCrontab } from './crontab';
import { devcontainer } from './devcontainer';
import { justfile } from './justfile';
import { makefile } from './makefile';
import { packageJson } from './package-json';
import { systemdUnit } from './systemd-unit';
import { vscodeTasks } from './vscode-tasks';

/** Of these languages only the files that a pattern names are read; more ids are those of extensions for one service. */
function named(languageIds: readonly string[], globs: readonly string[], container: Container): FileKind {
  return { languageIds, globs, onlyNamed: true, container };
}

function yaml(globs: readonly string[], container: Container, ...ownIds: readonly string[]): FileKind {
  return {
    languageIds: ['yaml', ...ownIds],
    globs: globs.map((glob) => `**/${glob}.{yml,yaml}`),
    onlyNamed: true,
    container,
  };
}

export const scriptHolders: readonly FileKind[] = [
  yaml(['.{github,gitea,forgejo}/workflows/*'], githubWorkflow, 'github-actions-workflow'),
  yaml(['action'], githubAction),
  yaml(['.gitlab-ci', '*.gitlab-ci', '.gitlab/ci/**/*'], gitlabPipeline),
  yaml(
    ['azure-pipelines', 'azure-pipelines*', '*.azure-pipelines', '.{azure-pipelines,azuredevops}/**/*'],
    azurePipeline,
    'azure-pipelines',
  ),
  yaml(['.circleci/**/*'], circlePipeline),
  yaml(['bitbucket-pipelines'], bitbucketPipeline),
  yaml(['.drone', '.woodpecker', '.woodpecker/**/*'], dronePipeline),
  yaml(
    ['{compose,compose.*,docker-compose,docker-compose.*,docker-compose-*}'],
    composeFile,
    'dockercompose',
  ),
  {
    languageIds: ['makefile'],
    globs: ['**/{Makefile,makefile,GNUmakefile}', '**/*.{mk,mak,make}'],
    container: makefile,
  },
  {
    languageIds: ['just'],
    globs: ['**/{justfile,Justfile,.justfile}', '**/*.just'],
    container: justfile,
  },
  {
    languageIds: ['systemd-unit-file'],
    globs: ['**/*.service'],
    container: systemdUnit,
  },
  named(['crontab'], ['**/etc/crontab', '**/cron.d/*'], systemCrontab),
  {
    languageIds: ['crontab'],
    globs: ['**/crontab', '**/*.{cron,crontab}'],
    container: userCrontab,
  },
  named(['json'], ['**/package.json'], packageJson),
  named(['json', 'jsonc'], ['**/devcontainer.json', '**/.devcontainer.json'], devcontainer),
  named(['json', 'jsonc'], ['**/.vscode/tasks.json'], vscodeTasks),
];
