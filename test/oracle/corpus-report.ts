// `npm run corpus:report`: writes `corpus-report.md`, what the rules say on collected lines that docker accepts. The
// lines stand outside of the project; their folder is the argument, or lies beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFindings } from './corpus-findings';
import { reportOf, type Judgements } from './corpus-report-text';

const folder = path.resolve(process.argv[2] ?? '../shared/corpus');
const corpus = path.join(folder, 'commands.jsonl');
const home = path.resolve('test/oracle');

function report(): number {
  if (!existsSync(corpus)) {
    console.error(`${corpus} is missing: npm run corpus:report -- <folder of the corpus>`);
    return 2;
  }
  const judgements = JSON.parse(
    readFileSync(path.join(home, 'corpus-judgements.json'), 'utf8'),
  ) as Judgements;
  const { text, unjudged } = reportOf(corpusFindings(readFileSync(corpus, 'utf8')), judgements);
  writeFileSync(path.join(home, 'corpus-report.md'), text);
  console.log(text);
  for (const finding of unjudged) console.error(`not judged yet: ${finding}`);
  return unjudged.length > 0 ? 1 : 0;
}

process.exitCode = report();
