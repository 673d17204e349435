// The drawing by keyboard: one stop of Tab, arrow keys from part to part, signs for zoom.
import type { Stop } from './draw';
import { nearestInDirection, type Direction } from './nearest';
import type { Zoom } from './zoom';

const directions: Readonly<Record<string, Direction>> = {
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
};
const moves: Readonly<Record<Direction, readonly [number, number]>> = {
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
};

export class Keyboard {
  readonly #zoom: Zoom;
  #stops: readonly Stop[] = [];
  #current = 0;

  constructor(pane: HTMLElement, zoom: Zoom) {
    this.#zoom = zoom;
    pane.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.#press(event)) event.preventDefault();
    });
    pane.addEventListener('focusin', ({ target }) => {
      const index = this.#stops.findIndex(({ element }) => element === target);
      if (index >= 0) this.#choose(index);
    });
  }

  /**
   * The part that was chosen stays so if it is still there, and keeps the focus if it had it.
   * @param swap puts the new parts into the place of the old ones
   */
  show(stops: readonly Stop[], swap: () => void): void {
    const before = this.#stops[this.#current]?.element;
    const hadFocus = before !== undefined && before === document.activeElement;
    const same = stops.findIndex(({ element }) => element.dataset.id === before?.dataset.id);
    swap();
    this.#stops = stops;
    this.#choose(Math.max(0, same));
    if (hadFocus) this.#stops[this.#current]?.element.focus();
  }

  #choose(index: number): void {
    for (const [other, { element }] of this.#stops.entries())
      element.setAttribute('tabindex', other === index ? '0' : '-1');
    this.#current = index;
  }

  /** True where the key meant something. */
  #press({ key, shiftKey }: KeyboardEvent): boolean {
    const direction = directions[key];
    if (direction) {
      if (shiftKey) this.#zoom.move(...moves[direction]);
      else
        this.#go(
          nearestInDirection(
            this.#stops.map(({ middle }) => middle),
            this.#current,
            direction,
          ),
        );
      return true;
    }
    switch (key) {
      case '+':
      case '=':
        this.#zoom.in();
        return true;
      case '-':
        this.#zoom.out();
        return true;
      case '0':
        this.#zoom.set(1);
        return true;
      case 'Home':
        this.#go(0);
        return true;
      case 'End':
        this.#go(this.#stops.length - 1);
        return true;
      default:
        return false;
    }
  }

  #go(index: number | undefined): void {
    const stop = index === undefined ? undefined : this.#stops[index];
    if (!stop) return;
    stop.element.focus();
    stop.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
