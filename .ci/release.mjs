// `npm run release`: packs the extension and the npm package into dist/release, with their SHA-256 sums. Publishes nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.join(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const release = path.join(root, 'dist/release');

const complaints = [];
if (run('git', 'status', '--porcelain') !== '') complaints.push('There are changes that are not committed.');
if (!readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/\r?\n/u).includes(`## ${version}`))
  complaints.push(`CHANGELOG.md has no section "## ${version}".`);
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}

show('npm', 'run', 'verify');
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
// Both are built for production by what npm and vsce run before they pack.
show('npm', 'pack', '--pack-destination', release);
show('npx', 'vsce', 'package', '--no-dependencies', '--out', path.join(release, `${name}-${version}.vsix`));

const sums = readdirSync(release)
  .sort()
  .map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(path.join(release, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
writeFileSync(path.join(release, 'SHA256SUMS'), sums.join(''));
console.log(`\n${sums.join('')}in ${release}; publish them with vsce, ovsx and npm.`);

function run(program, ...args) {
  return execFileSync(program, args, { cwd: root, encoding: 'utf8' }).trim();
}

function show(program, ...args) {
  execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
