// Looks up in the user's own docker what our data does not know, once for each command, and remembers it.
import { compareVersions } from '../base/version';
import { learn, type LearnedNames } from '../features/live/learned-names';
import { readDockerVersion, readHelp } from '../features/live/read-help';
import type { MissingName } from '../rules/rule';
import { newestDocker } from '../spec/newest-docker';

/** What docker prints; undefined where there is no answer. */
export interface HelpSource {
  version(): Promise<string | undefined>;
  help(path: readonly string[]): Promise<string | undefined>;
}

export class HelpStore {
  readonly #source: HelpSource;
  readonly #changed: (learned: LearnedNames) => void;
  readonly #asked = new Set<string>();
  readonly #learned = new Set<string>();
  #isNewer: Promise<boolean> | undefined;

  /** @param changed called with all that is learned when something new is */
  constructor(source: HelpSource, changed: (learned: LearnedNames) => void) {
    this.#source = source;
    this.#changed = changed;
  }

  get learned(): LearnedNames {
    return this.#learned;
  }

  /** Asks for the help of the commands whose findings the user looks at; never fails. */
  async lookUp(missing: readonly MissingName[]): Promise<void> {
    const before = this.#learned.size;
    await Promise.all(missing.map(({ path, name }) => this.#ask(path, name)));
    if (this.#learned.size > before) this.#changed(new Set(this.#learned));
  }

  async #ask(path: readonly string[], name: string): Promise<void> {
    const key = path.join(' ');
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    if (name.startsWith('-') && !isPlugin(path) && !(await this.#newer())) return;
    const output = await this.#source.help(path).catch(() => undefined);
    if (output !== undefined) for (const learned of learn(path, readHelp(output))) this.#learned.add(learned);
  }

  /** Whether this docker may have flags that we have never seen. */
  #newer(): Promise<boolean> {
    this.#isNewer ??= this.#source.version().then(
      (output) => {
        const version = readDockerVersion(output ?? '');
        return version !== undefined && compareVersions(version, newestDocker) > 0;
      },
      () => false,
    );
    return this.#isNewer;
  }
}

/** Plugins have versions of their own, which docker's does not tell. */
function isPlugin([first]: readonly string[]): boolean {
  return first === 'compose' || first === 'buildx';
}
