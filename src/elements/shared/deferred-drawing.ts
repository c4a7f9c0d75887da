import type { Controller, Host } from './template-element.js';

/** Milliseconds that hidden text waits at most on a busy page. */
const MOST_WAIT = 1000;

/**
 * Delays parts of the drawing that no reader sees at first, as they would double the time until the first frame. Lists and rows below the first
 * screen are drawn with the second frame; the texts of closed capabilities when the page is idle, before printing, or when one is opened,
 * whichever comes first.
 */
export class DeferredDrawing implements Controller {
  readonly #host: Host;
  #listed = false;
  #written = false;
  #cancel: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the texts of closed capabilities are to be drawn. */
  get textsDue(): boolean {
    return this.#written;
  }

  /**
   * Whether content below the first screen is to be drawn; the first frame has only room for it. A hidden page has no frames, and draws all
   * at once.
   */
  get listsDue(): boolean {
    return this.#listed || document.hidden;
  }

  readonly #list = (): void => {
    this.#listed = true;
    this.#host.requestUpdate();
  };

  /** Draws everything from now on. */
  readonly drawAll = (): void => {
    this.hostDisconnected();
    if (this.#written) return;
    this.#written = true;
    this.#list();
  };

  /** Starts the wait. Call after a drawing that left something out. */
  wait(): void {
    if (this.#written || this.#cancel) return;
    addEventListener('beforeprint', this.drawAll);
    // The first of the two frames is the one that shows the table.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(this.#list);
    });
    const idle = 'requestIdleCallback' in globalThis;
    const timer = idle ? requestIdleCallback(this.drawAll, { timeout: MOST_WAIT }) : setTimeout(this.drawAll, 200);
    this.#cancel = () => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', this.drawAll);
      if (idle) cancelIdleCallback(timer as number);
      else clearTimeout(timer);
    };
  }

  hostConnected(): void {}

  hostUpdated(): void {}

  /** Ends the wait. */
  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
