// How large the drawing is shown, and moving it by mouse and keyboard; the pane scrolls by itself as any page does.

const steps = { least: 0.1, most: 4, factor: 1.25, readable: 0.7 };

export class Zoom {
  readonly #pane: HTMLElement;
  readonly #onChange: (scale: number) => void;
  #picture: SVGSVGElement | undefined;
  /** Undefined until a drawing was shown or the user has chosen a size: the first drawing is fitted. */
  #scale: number | undefined;

  /** @param onChange called with the new scale, to be remembered */
  constructor(pane: HTMLElement, scale: number | undefined, onChange: (scale: number) => void) {
    this.#pane = pane;
    this.#scale = scale;
    this.#onChange = onChange;
    pane.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    pane.addEventListener('pointerdown', (event) => this.#drag(event));
  }

  show(picture: SVGSVGElement): void {
    this.#picture = picture;
    if (this.#scale === undefined) this.#scale = Math.max(steps.readable, this.#fitting());
    this.#apply();
  }

  in(): void {
    this.#by(steps.factor);
  }

  out(): void {
    this.#by(1 / steps.factor);
  }

  set(scale: number): void {
    this.#scale = Math.min(steps.most, Math.max(steps.least, scale));
    this.#apply();
    this.#onChange(this.#scale);
  }

  /** As large as the pane allows, but not larger than drawn. */
  fit(): void {
    this.set(this.#fitting());
  }

  #fitting(): number {
    const { width, height } = this.#size();
    const { clientWidth, clientHeight } = this.#pane;
    const room = 8;
    return Math.min(
      1,
      (clientWidth - room) / Math.max(1, width),
      (clientHeight - room) / Math.max(1, height),
    );
  }

  /** By part of the pane's own size. */
  move(x: number, y: number): void {
    this.#pane.scrollBy(x * this.#pane.clientWidth * 0.2, y * this.#pane.clientHeight * 0.2);
  }

  #by(factor: number): void {
    this.set((this.#scale ?? 1) * factor);
  }

  #size(): { width: number; height: number } {
    return this.#picture?.viewBox.baseVal ?? { width: 0, height: 0 };
  }

  #apply(): void {
    const scale = this.#scale ?? 1;
    const { width, height } = this.#size();
    this.#picture?.setAttribute('width', String(Math.ceil(width * scale)));
    this.#picture?.setAttribute('height', String(Math.ceil(height * scale)));
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#by(event.deltaY < 0 ? steps.factor : 1 / steps.factor);
  }

  /** Only where nothing of the drawing is grabbed. */
  #drag(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('.node, .edge, .box')) return;
    const pane = this.#pane;
    const move = ({ movementX, movementY }: PointerEvent): void => pane.scrollBy(-movementX, -movementY);
    pane.addEventListener('pointermove', move);
    window.addEventListener('pointerup', () => pane.removeEventListener('pointermove', move), { once: true });
  }
}
