// The fix of a port mapping that is the wrong way round.
import type { CommandSite } from '../hosts/types';
import type { WordPart } from '../model/invocation';
import { partSpan } from '../model/word-places';
import type { Fix } from './rule';

/** A port as it is written on one side of a mapping. */
export interface WrittenPort {
  readonly port: number;
  readonly at: WordPart;
}

export function swapPorts(site: CommandSite, host: WrittenPort, container: WrittenPort): Fix {
  const edits = [
    { span: partSpan(site, host.at), newText: String(container.port) },
    { span: partSpan(site, container.at), newText: String(host.port) },
  ].sort((a, b) => a.span.start - b.span.start);
  return { title: { en: 'Swap the ports', ko: '포트 순서 바꾸기' }, edits, safe: false };
}
