import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** In pixels; the sheets allow for as much. */
const USUAL_HEAD = 80;

/** For so many frames it is followed: rows that come into sight are laid out only then, and may be of another height than was thought. */
const FOLLOWED = 10;

/** Browsers leave what they see a part of where it is. Not for the pointer: what it presses must not move away from it. */
function showFocused({ target }: Event): void {
  const focused = target as Element;
  const table = focused.closest('table');
  let frames = FOLLOWED;
  let height: number | undefined;
  const show = (): void => {
    if (!focused.matches(':focus-visible')) return;
    // Where nothing has another height, what the reader has scrolled meanwhile stays.
    if (height !== table?.offsetHeight) focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    height = table?.offsetHeight;
    frames -= 1;
    if (frames) requestAnimationFrame(show);
  };
  show();
}

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
    if (box === this.#box) {
      if (box?.role) box.ariaLabel = this.#label();
      return;
    }
    this.#observer?.disconnect();
    this.#box = box;
    if (!box) return;
    const measure = (): unknown => requestAnimationFrame(() => this.#measure(box));
    // With the first frame; later ones are told of once they are drawn, and what is set here changes the size that is observed.
    measure();
    box.addEventListener('focusin', showFocused);
    this.#observer = new ResizeObserver(measure);
    this.#observer.observe(box);
    if (box.firstElementChild) this.#observer.observe(box.firstElementChild);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  #measure(box: HTMLElement): void {
    if (box !== this.#box) return;
    const scrolls = (box.firstElementChild as HTMLElement).offsetWidth > box.clientWidth;
    box.classList.toggle('scrolls', scrolls);
    this.#clear(box);
    if (scrolls) {
      box.tabIndex = 0;
      box.role = 'region';
      box.ariaLabel = this.#label();
    } else for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }

  /** Keeps what takes the focus clear of a header that is taller than the sheet allows for. */
  #clear(box: HTMLElement): void {
    const header = box.querySelector('thead');
    const head = header && getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0;
    // Inherited by all cells: not set, and their styles not made anew, where nothing needs it.
    if (head > USUAL_HEAD || box.style.length) box.style.setProperty('--_head', `${head}px`);
  }
}
