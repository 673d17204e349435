// Edge cases of ambiguous-variable-name: a suffix behind a variable is often meant.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFix, shell } from '../support/check';

const id = 'ambiguous-variable-name';

/** The marked text of this rule's findings: unquoted variables are told of by another rule as well. */
function marked(text: string): string[] {
  return diagnostics(openHostFile(text, shell), defaultSettings)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ start, end }) => text.slice(start, end));
}

describe('reports', () => {
  test.each([
    ['docker run -v $docker-root/misp-db:/var/lib/mysql mysql:8.4', '$docker-root'],
    ['docker run --mount type=bind,src=$data-dir/a,dst=/a nginx:1.29', '$data-dir'],
    ['docker run --env-file "$my-app-dir/.env" nginx:1.29', '$my-app-dir'],
    ['docker=x-y\ndocker run -v $data-dir/a:/a nginx:1.29', '$data-dir'],
  ])('%s', (text, part) => {
    expect(marked(text)).toEqual([part]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -v ${docker}-root/db:/db nginx:1.29',
    'docker run -v "$docker"-root/db:/db nginx:1.29',
    "docker run -v '$docker-root/db:/db' nginx:1.29",
    'docker run -v $project-data:/data nginx:1.29',
    'docker run -v $HOME-backup/db:/db nginx:1.29',
    'docker run -v $PROJECT-root/db:/db nginx:1.29',
    'docker run -v $name-1/db:/db nginx:1.29',
    'docker run -v $docker_root/db:/db nginx:1.29',
    'docker run -e A=$docker-root/db nginx:1.29',
    'name=web\ndocker run -v $name-data/db:/db nginx:1.29',
    'for name in a b; do docker run -v $name-data/db:/db nginx:1.29; done',
    'read -r name\ndocker run -v $name-data/db:/db nginx:1.29',
    'run() { local name; docker run -v $name-data/db:/db nginx:1.29; }',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

test('the fix says where the name ends', () => {
  checkFix(
    id,
    'docker run -v "$my-app-dir/a:/a" nginx:1.29',
    'docker run -v "${my}-app-dir/a:/a" nginx:1.29',
  );
});
