// Messages that come in while the server is still being loaded: held back, and passed on in their order when it is there.
import { Message, type MessageStrategy } from 'vscode-languageserver';

export class HeldMessages implements MessageStrategy {
  readonly #wanted: () => void;
  #waiting: (() => void)[] | undefined = [];

  /** `wanted` is called for each message that has to wait. */
  constructor(wanted: () => void) {
    this.#wanted = wanted;
  }

  /** `initialize` is answered without the rest of the server. */
  handleMessage(message: Message, next: (message: Message) => void): void {
    if (!this.#waiting || (Message.isRequest(message) && message.method === 'initialize')) next(message);
    else {
      this.#waiting.push(() => next(message));
      this.#wanted();
    }
  }

  /** Passes on what waits, and from now on everything at once. */
  release(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const pass of waiting) pass();
  }
}
