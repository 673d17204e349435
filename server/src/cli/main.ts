#!/usr/bin/env node
// The command line door: `dockline check FILE…`.
import { version } from '../../../package.json';
import { parseArguments } from './arguments';
import { check } from './check';
import { cliLocale, cliTexts } from './texts';

void main();

async function main(): Promise<void> {
  const locale = cliLocale(process.env);
  const parsed = parseArguments(process.argv.slice(2));
  switch (parsed.kind) {
    case 'help':
      process.stdout.write(`${cliTexts.usage[locale]}\n`);
      break;
    case 'version':
      process.stdout.write(`${version}\n`);
      break;
    case 'wrong':
      process.stderr.write(`dockline: ${parsed.complaint[locale]}\n${cliTexts.usage[locale]}\n`);
      process.exitCode = 2;
      break;
    case 'check': {
      const { request } = parsed;
      const stdin = request.files.includes('-') ? await readStdin() : undefined;
      const streams = { out: process.stdout, err: process.stderr, ...(stdin ? { stdin } : {}) };
      process.exitCode = check(request, locale, streams);
      break;
    }
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
