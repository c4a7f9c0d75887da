import { autoUpdate } from '@floating-ui/dom';
import type { HintTexts } from '../../locales/locale.js';
import { adopt } from './adopt.js';
import { hintStyles } from './hint.styles.js';
import { type HintContent, hintLines } from './hint-lines.js';
import { placeBeside } from './hint-place.js';

export type { BadgeHint, EvidenceHint, HintContent } from './hint-lines.js';

/** Milliseconds for moving the pointer from the trigger to the hint. */
const GRACE = 200;

/** An open hint: a popover in the top layer beside its trigger, in the same shadow root. Closed by `remove`. */
export class Hint {
  #pinned = false;
  /** Whether the trigger has been inside the window. */
  #seen = false;
  /** Whether the content is being replaced or moved, which takes the focus away for a moment: the hint must not close then. */
  #renewing = false;
  readonly #trigger: HTMLElement;
  /** @param back whether the focus is to return to the trigger */
  readonly #close: (back: boolean) => void;
  readonly #texts: HintTexts;
  readonly #document: Document;
  readonly #box: HTMLElement;
  readonly #words = document.createElement('div');
  readonly #arrow = document.createElement('div');
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(trigger: HTMLElement, content: HintContent, texts: HintTexts, close: (back: boolean) => void) {
    this.#trigger = trigger;
    this.#texts = texts;
    this.#close = close;
    adopt(trigger.getRootNode() as ShadowRoot, hintStyles, true);
    this.#document = trigger.ownerDocument;
    this.#box = this.#document.createElement('div');
    this.#words.className = 'words';
    this.#arrow.className = 'arrow';
    this.#box.append(this.#arrow, this.#words);
    this.#box.className = 'own';
    this.#box.id = 'hint';
    this.#box.setAttribute('part', 'hint');
    this.#box.popover = 'manual';
    // A press on the text focuses the hint, so that the focus stays in it.
    this.#words.tabIndex = -1;
    this.content = content;
    trigger.after(this.#box);
    this.#box.showPopover();
    trigger.setAttribute('aria-describedby', 'hint');
    if (trigger.localName === 'button') trigger.ariaExpanded = 'true';
    this.#stop = autoUpdate(trigger, this.#box, () => void this.#place());
    trigger.addEventListener('pointerenter', this.#stay);
    this.#box.addEventListener('pointerenter', this.#stay);
    this.#box.addEventListener('pointerleave', this.leave);
    this.#box.addEventListener('focusout', this.#blur);
    this.#document.addEventListener('keydown', this.#key, true);
    this.#document.addEventListener('pointerdown', this.#press, true);
  }

  /** Whether a press opened the hint, so that it stays when the pointer leaves. */
  get pinned(): boolean {
    return this.#pinned;
  }

  set pinned(pinned: boolean) {
    this.#pinned = pinned;
    this.#stay();
  }

  get #focused(): Element | null {
    return (this.#trigger.getRootNode() as ShadowRoot).activeElement;
  }

  /** Replaces the content. The link or button at the same place gets the focus again, else the trigger. */
  set content(content: HintContent) {
    const stops = (): HTMLElement[] => [...this.#box.querySelectorAll<HTMLElement>('a, button')];
    const place = stops().indexOf(this.#focused as HTMLElement);
    this.#renewing = true;
    this.#words.replaceChildren(...hintLines(content, this.#texts));
    if (place >= 0) (stops()[place] ?? this.#trigger).focus({ preventScroll: true });
    this.#renewing = false;
  }

  /** Keeps the hint open while `move` moves its trigger in the page: browsers hide popovers that are moved. */
  whileMoved(move: () => void): void {
    this.#renewing = true;
    move();
    if (this.#box.isConnected && !this.#box.matches(':popover-open')) this.#box.showPopover();
    this.#renewing = false;
  }

  /** The pointer left the trigger or the hint: closes after a moment, unless the pointer comes back to either. */
  readonly leave = (): void => {
    if (this.pinned || this.#trigger.matches(':focus-visible')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(false), GRACE);
  };

  /** Whether an event target is inside the hint. */
  holds(target: EventTarget | null): boolean {
    return this.#box.contains(target as Node | null);
  }

  readonly #blur = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#renewing && relatedTarget !== this.#trigger && !this.holds(relatedTarget)) this.#close(false);
  };

  /** Closes the hint, and removes its element and listeners. */
  remove(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#box.removeEventListener('focusout', this.#blur);
    this.#document.removeEventListener('keydown', this.#key, true);
    this.#document.removeEventListener('pointerdown', this.#press, true);
    this.#trigger.removeEventListener('pointerenter', this.#stay);
    this.#trigger.removeAttribute('aria-describedby');
    if (this.#trigger.localName === 'button') this.#trigger.ariaExpanded = 'false';
    this.#box.remove();
  }

  readonly #stay = (): void => clearTimeout(this.#timer);

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Escape closes the hint alone, not a dialog around the element.
    event.stopPropagation();
    event.preventDefault();
    this.#close(this.holds(this.#focused));
  };

  readonly #press = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#trigger) && !path.includes(this.#box)) this.#close(false);
  };

  async #place(): Promise<void> {
    const { x, y, side, zoom, arrow } = await placeBeside(this.#trigger, this.#box);
    const { style } = this.#box;
    style.translate = `${x / zoom}px ${y / zoom}px`;
    this.#arrow.className = `arrow ${side}`;
    this.#arrow.style.left = `${arrow / zoom}px`;
    // A hint that scrolls must be reachable by keyboard.
    this.#words.tabIndex = this.#words.scrollHeight > this.#words.clientHeight ? 0 : -1;
    const { top, bottom } = this.#trigger.getBoundingClientRect();
    const inSight = bottom >= 0 && top <= innerHeight;
    // The trigger was scrolled out of the window: the hint would explain something invisible.
    if (this.#seen && !inSight && !this.holds(this.#focused)) this.#close(false);
    this.#seen ||= inSight;
  }
}
