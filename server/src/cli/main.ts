#!/usr/bin/env node
// The command line door: `dockline check FILE…`.
import { version } from '../../../package.json';
import { parseArguments } from './arguments';
import { check, type Streams } from './check';
import { explainRule, listRules } from './explain';
import { helpText } from './help';
import { argumentTexts, cliLocale } from './texts';

// Who reads the output may have had enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
void main();

async function main(): Promise<void> {
  const parsed = parseArguments(process.argv.slice(2));
  const own = cliLocale(process.env);
  const locale = parsed.kind === 'check' ? own : (parsed.locale ?? own);
  switch (parsed.kind) {
    case 'help':
      process.stdout.write(helpText(locale));
      break;
    case 'version':
      process.stdout.write(`${version}\n`);
      break;
    case 'rules':
      process.stdout.write(listRules(locale));
      break;
    case 'explain':
      process.stdout.write(explainRule(parsed.ruleId, locale));
      break;
    case 'wrong':
      process.stderr.write(`dockline: ${parsed.complaint[locale]}\n${argumentTexts.seeHelp[locale]}\n`);
      process.exitCode = 2;
      break;
    case 'check': {
      const { request } = parsed;
      const stdin = request.files.includes('-') ? await readStdin() : undefined;
      process.exitCode = check(request, locale, streams(stdin));
      break;
    }
  }
}

function streams(stdin: Uint8Array | undefined): Streams {
  const terminal = process.stdout.isTTY;
  return {
    out: process.stdout,
    err: process.stderr,
    terminal,
    // See no-color.org: any value but the empty one counts.
    colors: terminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    ...(stdin ? { stdin } : {}),
  };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
