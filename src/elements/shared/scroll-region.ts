import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Makes a box that holds more than it shows a labelled stop for the keyboard; one that shows all is none. */
export class ScrollRegion implements ReactiveController {
  readonly #find: () => HTMLElement | null;
  readonly #label: () => string;
  #observer: ResizeObserver | null = null;
  #box: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, find: () => HTMLElement | null, label: () => string) {
    this.#find = find;
    this.#label = label;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#find();
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    if (!box) return;
    // In the next frame: what is set here changes the size that is observed.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure(box)));
    this.#observer.observe(box);
    if (box.firstElementChild) this.#observer.observe(box.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  #measure(box: HTMLElement): void {
    if (box !== this.#box) return;
    const fits = box.scrollWidth <= box.clientWidth;
    box.classList.toggle('fits', fits);
    if (!fits) {
      box.tabIndex = 0;
      box.role = 'region';
      box.ariaLabel = this.#label();
    } else for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}
