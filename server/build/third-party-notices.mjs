// The licences of the packages whose code is in our bundles, which must be passed on with it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param root the folder that the paths of the metafiles are relative to
 * @param metafiles what esbuild tells of each bundle
 * @returns one text, packages in alphabetical order; throws where a package has no licence file
 */
export function thirdPartyNotices(root, metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map(packageFolder).filter(Boolean));
  const notices = [...folders].sort().map((folder) => notice(path.join(root, folder)));
  return ['Dockline contains code of the following packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The innermost package that the file belongs to; undefined for our own. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
}

function notice(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/iu.test(entry));
  if (!licence) throw new Error(`${name} is bundled, but has no licence file to pass on.`);
  return `${name} ${version}\n\n${readFileSync(path.join(folder, licence), 'utf8').trim()}\n`;
}
