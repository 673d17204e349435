#!/usr/bin/env node
// The command line door: `dockline check FILE…`.
import { version } from '../../../package.json';
import { check } from './check';
import { parseArguments } from './arguments';
import { cliLocale, cliTexts } from './texts';

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
  case 'check':
    process.exitCode = check(parsed.files, parsed.locale ?? locale, process.stdout, process.stderr);
    break;
}
