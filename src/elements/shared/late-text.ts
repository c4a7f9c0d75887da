import type { Controller, Host } from './template-element.js';

const MOST_WAIT = 1000;

/**
 * Text that nobody has opened yet costs half of the first drawing. It is written a little later: when the page is idle, before it is
 * printed, or when something is opened, whichever comes first. Lists and rows below the first screen come before it, with the second frame.
 */
export class LateText implements Controller {
  readonly #host: Host;
  #listed = false;
  #written = false;
  #cancel: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether all text is to be drawn. */
  get written(): boolean {
    return this.#written;
  }

  /** Whether what stands below the first screen is to be drawn: in the first frame only its room is. A page that is not seen has no frames. */
  get listed(): boolean {
    return this.#listed || document.hidden;
  }

  readonly #list = (): void => {
    this.#listed = true;
    this.#host.requestUpdate();
  };

  /** Draws all text from now on. */
  readonly write = (): void => {
    this.hostDisconnected();
    if (this.#written) return;
    this.#written = true;
    this.#list();
  };

  /** Call when there is text that waits, once it is drawn without it. */
  wait(): void {
    if (this.#written || this.#cancel) return;
    addEventListener('beforeprint', this.write);
    // The first frame that is asked for here is the one that shows the table.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(this.#list);
    });
    const idle = 'requestIdleCallback' in globalThis;
    const timer = idle ? requestIdleCallback(this.write, { timeout: MOST_WAIT }) : setTimeout(this.write, 200);
    this.#cancel = () => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', this.write);
      if (idle) cancelIdleCallback(timer as number);
      else clearTimeout(timer);
    };
  }

  hostConnected(): void {}

  hostUpdated(): void {}

  /** Waits no longer. */
  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
