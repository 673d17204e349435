// The shape of our knowledge of the docker command line: plain data, no logic.
import type { Text } from '../base/text';

/**
 * What a flag's value means. Each name but the plain ones has a parser of the same name in `model/values`, and where a
 * value set is closed or half closed, its candidates in `spec/values`.
 */
export type ValueType =
  // Plain values, checked as pflag checks them.
  | 'switch'
  | 'string'
  | 'int'
  | 'uint'
  | 'uint16'
  | 'uint32'
  | 'float'
  | 'decimal'
  | 'bytes'
  | 'duration'
  | 'choice'
  | 'csv'
  // Values with a form of their own.
  | 'add-host'
  | 'address-pool'
  | 'advertise-address'
  | 'annotation'
  | 'attach-stream'
  | 'blkio-weight-device'
  | 'build-allow'
  | 'build-arg'
  | 'build-attest'
  | 'build-cache'
  | 'build-context'
  | 'build-output'
  | 'build-secret'
  | 'build-ssh'
  | 'capability'
  | 'cgroupns-mode'
  | 'change'
  | 'config-mount'
  | 'constraint'
  | 'container-path'
  | 'container-ref'
  | 'context-ref'
  | 'credential-spec'
  | 'detach-keys'
  | 'device'
  | 'device-cgroup-rule'
  | 'device-iops'
  | 'device-rate'
  | 'dns-domain'
  | 'dns-server'
  | 'docker-endpoint'
  | 'docker-host'
  | 'driver-option'
  | 'endpoint-option'
  | 'env'
  | 'exposed-port'
  | 'external-ca'
  | 'filter'
  | 'format'
  | 'generic-resource'
  | 'gpus'
  | 'health-duration'
  | 'health-retries'
  | 'host-path'
  | 'image-ref'
  | 'ip-address'
  | 'ip-range'
  | 'ipc-mode'
  | 'key-value'
  | 'label'
  | 'link'
  | 'link-local-ip'
  | 'listen-address'
  | 'log-driver'
  | 'log-option'
  | 'mac-address'
  | 'memory-swappiness'
  | 'mount'
  | 'network'
  | 'network-driver'
  | 'network-ref'
  | 'node-availability'
  | 'node-label'
  | 'pid-mode'
  | 'placement-preference'
  | 'platform'
  | 'platform-list'
  | 'published-port'
  | 'pull-policy'
  | 'restart-policy'
  | 'runtime'
  | 'secret-mount'
  | 'security-option'
  | 'service-log-option'
  | 'service-published-port'
  | 'service-sysctl'
  | 'shell-words'
  | 'signal'
  | 'single-platform'
  | 'storage-option'
  | 'subnet'
  | 'sysctl'
  | 'time'
  | 'tmpfs'
  | 'ulimit'
  | 'user'
  | 'userns-mode'
  | 'uts-mode'
  | 'volume'
  | 'volume-driver'
  | 'volume-ref';

/** A value worth knowing, with what it does. */
export interface ValueSpec {
  readonly value: string;
  readonly doc: Text;
}

/** Since when a command or flag exists, and since when it should not be used or no longer exists. Docker CLI versions. */
export interface Lifetime {
  /** The first version that has it; left out for what was there before 18.09. */
  readonly since?: string;
  readonly deprecated?: {
    readonly since?: string;
    /** What to write in its place: a flag with dashes, or a command. */
    readonly use?: string;
  };
  /** The first version that no longer has it. */
  readonly removed?: string;
}

export interface FlagSpec extends Lifetime {
  /** Without dashes: `publish`. */
  readonly long: string;
  /** One character without a dash: `p`. */
  readonly short?: string;
  readonly type: ValueType;
  readonly repeatable?: true;
  /** As docker prints it; left out where there is none or where it is the empty value. */
  readonly default?: string;
  /** The value it takes when written without one, for the few flags of this kind that are not switches. */
  readonly valueWhenBare?: string;
  /**
   * What the value may be, for flags whose set is their own. With the type `choice` the client refuses all others; with
   * any other type these are taken beside what the type takes.
   */
  readonly values?: readonly ValueSpec[];
  /** Accepted by the client but not listed in its help. */
  readonly hidden?: true;
  readonly windowsOnly?: true;
  readonly experimental?: true;
  /** One to four sentences of Markdown: what it does and its effect. */
  readonly doc: Text;
  /** For the flags people use most: how it behaves in detail and what people get wrong. Markdown. */
  readonly more?: Text;
  /** A piece of a command line that shows the flag in use, such as `-p 8080:80`. */
  readonly example?: string;
}

/** What a word after the flags names. */
export type OperandKind =
  | 'image'
  | 'container'
  | 'network'
  | 'volume'
  | 'context'
  | 'service'
  | 'node'
  | 'stack'
  | 'secret'
  | 'config'
  | 'plugin'
  | 'builder'
  | 'checkpoint'
  | 'new-name'
  | 'build-context'
  | 'container-path-or-host-path'
  | 'host-path'
  | 'command'
  | 'argument'
  | 'object'
  | 'key-value'
  | 'text';

export interface OperandSpec {
  /** As the usage line names it: `IMAGE`, `COMMAND`, `ARG`. */
  readonly name: string;
  readonly kind: OperandKind;
  readonly optional?: true;
  /** It and all that follow it are of this kind. */
  readonly repeated?: true;
  readonly doc: Text;
}

export interface ExampleSpec {
  /** A whole command line or several lines, for a POSIX shell. */
  readonly code: string;
  /** What it does, in one sentence. */
  readonly doc: Text;
}

export interface CommandSpec extends Lifetime {
  /** The command's words after `docker`, in the form docker's reference files it under: `['container', 'run']`. */
  readonly path: readonly string[];
  /** Other ways to write it: `[['run']]`. */
  readonly aliases?: readonly (readonly string[])[];
  /** The usage after the command's own words: `[OPTIONS] IMAGE [COMMAND] [ARG...]`. */
  readonly usage: string;
  /** One sentence without Markdown, for lists. */
  readonly summary: Text;
  /** What it does and when to use it, in Markdown. */
  readonly doc: Text;
  readonly pitfalls?: readonly Text[];
  readonly examples?: readonly ExampleSpec[];
  /** Paths of related commands, as words joined by a blank: `container exec`. */
  readonly seeAlso?: readonly string[];
  /** Ids of concept pages that explain what stands behind it. */
  readonly concepts?: readonly string[];
  /** The operands in order; the number allowed follows from `optional` and `repeated`. */
  readonly operands: readonly OperandSpec[];
  /** Flags are taken only before the first operand (pflag: not interspersed), as in `run` and `exec`. */
  readonly flagsStopAtOperand?: true;
  /** The client counts operands only after other checks, or takes more than its usage says; see the command's comment. */
  readonly operandLimit?: { readonly min: number; readonly max: number | null };
  /** Sorted by long name. */
  readonly flags: readonly FlagSpec[];
  /** Has subcommands and does nothing by itself but print help. */
  readonly group?: true;
  /**
   * It deletes things, or ends programs without their consent, so that there is no way back: always, or only with one of
   * these flags, given by their long names.
   */
  readonly destroys?: true | readonly string[];
  readonly hidden?: true;
  readonly experimental?: true;
}

/** A page that explains an idea rather than a command. */
export interface ConceptSpec {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  readonly title: Text;
  /** Markdown: a first paragraph that can stand alone in a hover, then more. */
  readonly body: Text;
  readonly seeAlso?: readonly string[];
}

/** An environment variable that an image reads when its container starts. */
export interface ImageEnvSpec {
  readonly name: string;
  /** The image does not start without it, or without one of a group that `doc` names. */
  readonly required?: true;
  /** Holds a password or key. */
  readonly secret?: true;
  readonly doc: Text;
  /** What to write after `=`, for completion. */
  readonly example?: string;
}

/** A well-known image: what it is for and what one has to know to run it. */
export interface ImageSpec {
  /** As people write it: `nginx`, `mcr.microsoft.com/mssql/server`. */
  readonly name: string;
  readonly purpose: Text;
  /** Tags worth offering, the one to recommend first. */
  readonly tags: readonly string[];
  /** Ports of the service in the container, TCP unless the text says more; the main one first. */
  readonly ports?: readonly number[];
  /** Where the data lives in the container: mount a volume there. */
  readonly dataDirectory?: string;
  readonly env?: readonly ImageEnvSpec[];
  /** Starts a shell or exits at once when run without a command. */
  readonly needsCommand?: true;
}
