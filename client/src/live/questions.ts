// What the server may ask of the docker client: a fixed list of commands that only read.

/** The kinds that the server names in its questions. */
export type LiveKind = 'container' | 'image' | 'network' | 'volume' | 'context';

export interface ListQuestion {
  readonly kind: LiveKind;
  /** The name of a context; empty for the current one. */
  readonly engine: string;
}

export interface HelpQuestion {
  /** The words that name a command, such as `container run`; none for docker itself. */
  readonly path: readonly string[];
}

// Older clients than docker 23 know no `--format json`.
const format = ['--format', '{{json .}}'];
const listings: Readonly<Record<LiveKind, readonly string[]>> = {
  container: ['container', 'ls', '--all', ...format],
  image: ['image', 'ls', ...format],
  network: ['network', 'ls', ...format],
  volume: ['volume', 'ls', ...format],
  context: ['context', 'ls', ...format],
};

/** Undefined for a question that is none of ours: the server passes on what stands in documents. */
export function listArguments(question: unknown): string[] | undefined {
  if (!isRecord(question)) return undefined;
  const { kind, engine } = question;
  if (typeof kind !== 'string' || !Object.hasOwn(listings, kind)) return undefined;
  if (typeof engine !== 'string' || !/^(?:[a-zA-Z0-9][a-zA-Z0-9_.+-]*)?$/u.test(engine)) return undefined;
  const context = engine === '' || kind === 'context' ? [] : ['--context', engine];
  return [...context, ...listings[kind as LiveKind]];
}

/** Undefined where a word could be anything but the name of a command. */
export function helpArguments(question: unknown): string[] | undefined {
  if (!isRecord(question) || !Array.isArray(question.path) || question.path.length > 4) return undefined;
  const words: unknown[] = question.path;
  const isName = (word: unknown): word is string =>
    typeof word === 'string' && /^[a-z][a-z0-9-]*$/u.test(word);
  return words.every(isName) ? [...words, '--help'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
