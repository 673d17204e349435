// The shape of what is kept of one run of the real client: one JSON object on a line of `verdicts/*.jsonl`.
import type { Environment } from './client';

/** All verdicts, the order being that in which the client looks for trouble. */
export const verdicts = [
  /** The engine was asked, or the client did all by itself. */
  'accepted',
  /** The command is a plugin's, and no plugin is installed where the verdicts are recorded. */
  'plugin-missing',
  'unknown-command',
  'unknown-flag',
  'unknown-shorthand',
  'missing-flag-value',
  /** Refused by pflag or later by the client; `detail` begins with the flag where the client names it. */
  'invalid-flag-value',
  'wrong-arg-count',
  /** Flags, or flags and operands, that the client refuses together. */
  'conflicting-flags',
  'invalid-reference',
  /** Refused by the client for another reason, such as an empty operand or a needed flag left out. */
  'other-client-error',
  /** Depends on files, terminals, contexts or networks rather than on the form of the command. */
  'env-error',
] as const;

export type Verdict = (typeof verdicts)[number];

export interface MountUnderstood {
  readonly type: string;
  readonly source?: string;
  readonly target: string;
  readonly readOnly?: true;
}

/** What `run` and `create` asked the engine for; what was not asked for is left out. */
export interface ContainerUnderstood {
  readonly image: string;
  readonly command?: readonly string[];
  readonly name?: string;
  /** As sent: `A=1`, or `A` where the client's own environment has none; sorted, as the client sends them in any order. */
  readonly env?: readonly string[];
  /** `8080:80/tcp`, `127.0.0.1:8080:80/tcp`, `:80/tcp` for any port of the host; sorted. */
  readonly ports?: readonly string[];
  /** `/a:/b:ro` as sent, sorted for the same reason; the working directory is written `$PWD`. */
  readonly binds?: readonly string[];
  readonly mounts?: readonly MountUnderstood[];
  /** The client hands them on unread unless they name a host path: `/data`, `cache:/data`, sorted. */
  readonly volumes?: readonly string[];
  /** Left out for the default. */
  readonly network?: string;
  /** All networks, sorted, where there is more than one. */
  readonly networks?: readonly string[];
}

export interface ExecUnderstood {
  readonly container: string;
  readonly command: readonly string[];
  readonly env?: readonly string[];
}

export interface VerdictRecord {
  /** The words after `docker`. */
  readonly argv: readonly string[];
  /** Variables set before the command, where there are any. */
  readonly environment?: Environment;
  readonly verdict: Verdict;
  /** `help` where help was printed; else the head of the client's complaint, or the flag or command it names. */
  readonly detail?: string;
  /** The legacy builder judged, as buildx was missing: it knows fewer flags than our description of `docker build`. */
  readonly legacyBuilder?: true;
  readonly understood?: ContainerUnderstood | ExecUnderstood;
}
