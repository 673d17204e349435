// Where a run hands its program what may be the name of a container as the name of a host.
import type { Span } from '../base/span';
import { usesOf } from '../model/flag-state';
import type { Invocation, WordPart } from '../model/invocation';
import { partSpan } from '../model/word-places';

export interface HostName {
  readonly name: string;
  readonly span: Span;
}

/** In the values of `-e` and in the words for the program; not where `--link` or `--add-host` give names by hand. */
export function* findHostNames(invocation: Invocation): Iterable<HostName> {
  if (usesOf(invocation, 'link').length > 0 || usesOf(invocation, 'add-host').length > 0) return;
  for (const { value } of usesOf(invocation, 'env')) {
    if (!value?.fixed) continue;
    const equals = value.text.indexOf('=');
    if (equals < 0) continue;
    const start = value.start + equals + 1;
    const isHost = /(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS)$/iu.test(value.text.slice(0, equals));
    yield* hostsIn(invocation, { word: value.word, start, end: value.end }, isHost);
  }
  const words = invocation.operands.slice(1);
  for (const [index, { fixed, text, word, start, end }] of words.entries()) {
    const before = words[index - 1]?.text ?? '';
    if (fixed && !/\s/u.test(text)) yield* hostsIn(invocation, { word, start, end }, isHostFlag(before));
  }
}

/** `-h db`, `--host db`, and the programs that take a host as their first word. */
function isHostFlag(before: string): boolean {
  return /^(?:-h|--host|--hostname|ping|nslookup)$/u.test(before);
}

/** A host stands before a port or after `//` or `@`; the text as a whole only where a host is expected. */
function* hostsIn({ site }: Invocation, part: WordPart, isHost: boolean): Iterable<HostName> {
  const text = site.words[part.word]?.cooked.slice(part.start, part.end) ?? '';
  const pattern = /(?:^--host=|^|\/\/|@)(?<host>[A-Za-z0-9][\w.-]*)(?<port>:\d+(?![\w.]))?(?=$|[/,?:])/gu;
  for (const match of text.matchAll(pattern)) {
    const { host = '', port } = match.groups ?? {};
    const lead = match[0].slice(0, match[0].length - host.length - (port?.length ?? 0));
    const whole = lead === '' && match.index === 0 && host.length === text.length;
    const told =
      port !== undefined || lead === '//' || lead === '--host=' || (lead === '@' && text.includes('//'));
    if (!(told || (whole && isHost))) continue;
    const start = part.start + match.index + lead.length;
    yield { name: host, span: partSpan(site, { word: part.word, start, end: start + host.length }) };
  }
}
