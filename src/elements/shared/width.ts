import type { Controller, Host } from './template-element.js';

/** How much of an em a digit takes in usual type, of which ten are `column-gap`: those of Verdana take more. */
const WIDE = 0.18;

/** Follows the width of its element, in em of its font, with one ResizeObserver. */
export class Width implements Controller {
  /** How many times wider than usual the page's type is, from 1: so many fewer letters fit into an em. */
  wide = 1;
  readonly #host: Host;
  readonly #changed: (em: number) => void;
  readonly #inside: () => void;
  #observer: ResizeObserver | null = null;
  #followed: readonly (Element | null)[] = [];
  #px = 0;
  /** Of the look at the sizes that is due. */
  #frame = 0;

  /**
   * @param changed told of every new width, before the screen shows the element with it.
   * @param inside told when what is followed inside of the element has another size.
   */
  constructor(host: Host, changed: (em: number) => void, inside: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#inside = inside;
    host.addController(this);
  }

  /** Whether a width is known. */
  get known(): boolean {
    return this.#px > 0;
  }

  /** Measures now: call it before the first drawing, so that nothing is drawn twice. */
  measure(): void {
    const px = this.#host.offsetWidth;
    // An element that is not laid out has no width: the last one holds.
    if (!px || px === this.#px) return;
    this.#px = px;
    const { fontSize, columnGap } = getComputedStyle(this.#host);
    const em = Number.parseFloat(fontSize);
    this.wide = Math.max(1, (WIDE * Number.parseFloat(columnGap)) / em || 0);
    this.#changed(px / em);
  }

  /**
   * Follows the elements that are here now, none of which is as high as the host: what changes its own height whenever it is told of its
   * size would be told again without end.
   */
  follow(...elements: readonly (Element | null)[]): void {
    if (elements.every((element, i) => element === this.#followed[i])) return;
    this.#followed = elements;
    this.hostDisconnected();
    this.hostConnected();
  }

  /**
   * Begins with the second frame where the first is drawn for the width that was measured before it: that is unknown in a box as wide as its
   * contents, before there are any.
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
    // That of the document that the element stands in now: another's cannot tell in time.
    const { ResizeObserver } = this.#host.ownerDocument.defaultView ?? globalThis;
    // In the next frame: what is set here changes the size of what is followed, and browsers report that as an error of the page.
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
