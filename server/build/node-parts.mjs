// Bundles a program of Node in parts: what it imports with `import()` is loaded when it is first needed.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Writes `<name>.js` into the folder `dist`, and the other parts into `dist/node`. `options` are those of esbuild for a
 * bundle of CommonJS. Returns esbuild's metafile.
 *
 * esbuild divides only ES modules, and Node starts slower with these. So each part is made into CommonJS afterwards, and
 * only then minified.
 */
export async function buildInParts({ name, from, dist, production }, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { [name]: from },
    outdir: dist,
    chunkNames: 'node/[name]-[hash]',
    splitting: true,
    format: 'esm',
    sourcemap: production ? false : 'inline',
    write: false,
  });
  mkdirSync(path.join(dist, 'node'), { recursive: true });
  await Promise.all(
    outputFiles.map(async ({ path: to, text }) => {
      const { code, map } = await transform(toCommonJs(text), {
        format: options.format,
        platform: options.platform,
        target: options.target,
        charset: options.charset,
        minify: production,
        sourcemap: production ? false : 'external',
        sourcesContent: options.sourcesContent,
        sourcefile: to,
      });
      const link = map ? `//# sourceMappingURL=${path.basename(to)}.map\n` : '';
      writeFileSync(to, `${code}${link}`);
      if (map) writeFileSync(`${to}.map`, map);
    }),
  );
  chmodSync(path.join(dist, `${name}.js`), 0o755);
  return metafile;
}

/**
 * The files that a built program consists of, relative to its folder, the program first. `isWanted` is asked of each part
 * that another one names, and whether it is loaded only when it is needed.
 */
export function partsFrom(folder, program, isWanted) {
  const found = new Set([program]);
  for (const file of found)
    for (const [, later, part] of readFileSync(path.join(folder, file), 'utf8').matchAll(required))
      if (isWanted(part, later !== undefined)) found.add(path.posix.join(path.posix.dirname(file), part));
  return [...found];
}

/** As `toCommonJs` writes it, minified or not. */
const required = /(\.then\(\(\) ?=> ?)?\brequire\("(\.[^"]+)"\)/gu;

const list = String.raw`\{([\s\w$,]*)\}`;
const file = String.raw`("[^"]*")`;

/**
 * The same part with `require`. esbuild itself would put a getter before each name, which makes every call between
 * parts slower; but parts never import each other in a circle, so names can simply be taken over.
 */
function toCommonJs(text) {
  const converted = text
    .replace(new RegExp(`^import ${list} from ${file};$`, 'gmu'), (_, names, part) => {
      return `const {${names.replaceAll(' as ', ': ')}} = require(${part});`;
    })
    .replace(new RegExp(`^import (?:\\* as )?([\\w$]+) from ${file};$`, 'gmu'), 'const $1 = require($2);')
    .replace(new RegExp(`^import ${file};$`, 'gmu'), 'require($1);')
    .replace(new RegExp(`\\bimport\\(${file}\\)`, 'gu'), 'Promise.resolve().then(() => require($1))')
    .replace(new RegExp(`^export ${list};$`, 'gmu'), (_, names) => {
      return `module.exports = {${names.replace(/([\w$]+) as ([\w$]+)/gu, '$2: $1')}};`;
    })
    // What libraries of CommonJS require; their detour serves programs that have no `require`.
    .replace(/\b__require\(/gu, 'require(');
  const left = /^(?:import|export)\b.*|\bimport\(.*/mu.exec(converted);
  if (left) throw new Error(`node-parts.mjs: no way to write this as CommonJS: ${left[0]}`);
  return converted;
}
