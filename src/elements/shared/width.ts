import type { Controller, Host } from './template-element.js';

/**
 * Divided by em, `column-gap` (set to 10ch) times this is 1 for usual fonts, whose digits are 0.56 em wide, and more for wide ones such as
 * Verdana.
 */
const WIDE = 0.18;

/** Follows the width of its element, in em of the element's font, with one ResizeObserver. */
export class Width implements Controller {
  /** How many times wider than usual the page's font is, at least 1: widths in em are divided by this before they decide on a layout. */
  wide = 1;
  readonly #host: Host;
  readonly #changed: (em: number) => void;
  readonly #inside: () => void;
  #observer: ResizeObserver | null = null;
  #followed: readonly (Element | null)[] = [];
  #px = 0;
  /** The animation frame that was requested to look at the sizes; 0 for none. */
  #frame = 0;

  /**
   * @param changed called with every new width, before the frame that shows the element with it.
   * @param inside called when a followed element has changed its size.
   */
  constructor(host: Host, changed: (em: number) => void, inside: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#inside = inside;
    host.addController(this);
  }

  /** Whether a width was measured. */
  get known(): boolean {
    return this.#px > 0;
  }

  /** Measures now. Call before the first drawing, so that nothing is drawn twice. */
  measure(): void {
    const px = this.#host.offsetWidth;
    // An element without layout has no width: the last one stays in force.
    if (!px || px === this.#px) return;
    this.#px = px;
    const { fontSize, columnGap } = getComputedStyle(this.#host);
    const em = Number.parseFloat(fontSize);
    this.wide = Math.max(1, (WIDE * Number.parseFloat(columnGap)) / em || 0);
    this.#changed(px / em);
  }

  /**
   * Observes the sizes of these elements. None may be as high as the host: an element that changes its own height whenever its size is
   * reported would be reported again without end.
   */
  follow(...elements: readonly (Element | null)[]): void {
    if (elements.every((element, i) => element === this.#followed[i])) return;
    this.#followed = elements;
    this.hostDisconnected();
    this.hostConnected();
  }

  /**
   * Starts to observe: with the second frame where the first is drawn for a measured width, at once where no width could be measured, as in a
   * parent as wide as its contents before there are any.
   */
  hostConnected(): void {
    if (!this.#followed.length) return;
    if (!this.known) this.#start();
    else {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = requestAnimationFrame(this.#start);
      });
    }
  }

  readonly #start = (): void => {
    this.#frame = 0;
    // The class of the element's own document: the observer of another document reports too late.
    const { ResizeObserver } = this.#host.ownerDocument.defaultView ?? globalThis;
    // Handled in the next frame: changing observed sizes within the callback makes browsers report an error on the page.
    this.#observer = new ResizeObserver(() => {
      if (!this.#frame) this.#frame = requestAnimationFrame(this.#look);
    });
    for (const element of this.#followed) if (element) this.#observer.observe(element);
  };

  hostUpdated(): void {}

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #look = (): void => {
    this.#frame = 0;
    this.measure();
    this.#inside();
  };
}
