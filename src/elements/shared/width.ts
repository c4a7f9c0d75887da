import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Follows the width of its element, in em of its font, with one ResizeObserver. */
export class Width implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (em: number) => void;
  readonly #inside: () => void;
  #observer: ResizeObserver | null = null;
  #followed: Element | null = null;
  #px = 0;

  /**
   * @param changed told of every new width, before the screen shows the element with it.
   * @param inside told when what is followed inside of the element has another size.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: (em: number) => void, inside: () => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    this.#inside = inside;
    host.addController(this);
  }

  /** Measures now: call it before the first drawing, so that nothing is drawn twice. */
  measure(): void {
    const px = this.#host.offsetWidth;
    // An element that is not laid out has no width: the last one holds.
    if (!px || px === this.#px) return;
    this.#px = px;
    this.#changed(px / Number.parseFloat(getComputedStyle(this.#host).fontSize));
  }

  /** Whether a width is known. */
  get known(): boolean {
    return this.#px > 0;
  }

  /** Also follows the size of something inside. */
  follow(element: Element | null): void {
    if (this.#followed === element) return;
    if (this.#followed) this.#observer?.unobserve(this.#followed);
    this.#followed = element;
    if (element) this.#observer?.observe(element);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      this.measure();
      this.#inside();
    });
    this.#observer.observe(this.#host);
    if (this.#followed) this.#observer.observe(this.#followed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
