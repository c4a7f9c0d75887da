import type { HintTexts } from '../../locales/locale.js';
import { Hint, type HintContent } from './hint.js';
import type { Controller } from './template-element.js';

/** A page may hold a thousand triggers: each listens for as little as it can. */
const OPENING = ['pointerenter', 'focus', 'click'] as const;
const CLOSING = ['pointerleave', 'blur'] as const;

/** The element that has hints, and the locale of their figures. */
export interface HintHost extends HTMLElement {
  readonly locale: string;
  /** Of elements that call their controllers themselves; else the element's own file tells of drawing and leaving. */
  addController?(controller: Controller): void;
}

/**
 * Opens a hint on hover and focus; a button toggles it. It stays while the pointer is on it, and goes with Escape, without moving pointer or
 * focus.
 */
export class HintTrigger implements Controller {
  readonly #host: HintHost;
  readonly #texts: (locale: string) => HintTexts;
  #trigger: HTMLElement | null = null;
  #hint: Hint | null = null;
  #returning = false;
  #moving = false;
  #content: HintContent | null = null;

  constructor(host: HintHost, texts: (locale: string) => HintTexts) {
    this.#host = host;
    this.#texts = texts;
    host.addController?.(this);
  }

  /** The element that has the hint. */
  get trigger(): HTMLElement | null {
    return this.#trigger;
  }

  set trigger(trigger: HTMLElement | null) {
    this.#close();
    for (const event of OPENING) this.#trigger?.removeEventListener(event, this);
    this.#trigger = trigger;
    for (const event of OPENING) trigger?.addEventListener(event, this);
  }

  set content(content: HintContent) {
    this.#content = content;
    if (this.#hint) this.#hint.content = content;
  }

  /** Opens a hint beside a button that was pressed, or closes it. */
  toggle(trigger: HTMLElement, content: HintContent): void {
    const open = this.#hint && trigger === this.#trigger;
    this.trigger = null;
    if (open) return;
    this.#trigger = trigger;
    this.#content = content;
    this.#open(true);
  }

  /** Moves something that may hold the trigger, with its hint. */
  whileMoved(move: () => void): void {
    this.#moving = true;
    if (this.#hint) this.#hint.whileMoved(move);
    else move();
    this.#moving = false;
  }

  /** What an open hint says, if it is this trigger's. */
  renew(trigger: HTMLElement, content: HintContent): void {
    if (trigger === this.#trigger) this.content = content;
  }

  hostUpdated(): void {
    if (this.#hint && !this.#trigger?.checkVisibility()) this.#close();
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#close();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (this.#moving) return;
    if (type === 'pointerleave') {
      if (this.#hint) this.#hint.leave();
      else this.#close();
    } else if (type === 'blur') {
      if (!this.#hint?.holds((event as FocusEvent).relatedTarget)) this.#close();
    } else this.meet(type);
  }

  /** Opens the hint, or closes it, for what the reader did with its trigger: 'click', 'focus' or with the pointer. */
  meet(use: string): void {
    const isButton = this.#trigger?.localName === 'button';
    if (use === 'click') {
      if (isButton && this.#hint?.pinned) this.#close();
      else if (isButton) this.#open(true);
    } else if (use.startsWith('focus')) {
      if (!this.#returning && this.#trigger?.matches(':focus-visible')) this.#open(false);
    } else this.#open(false);
  }

  #open(pinned: boolean): void {
    const trigger = this.#trigger;
    if (!trigger || !this.#content) return;
    for (const event of CLOSING) trigger.addEventListener(event, this);
    this.#hint ??= new Hint(trigger, this.#content, this.#texts(this.#host.locale), (back) => this.#dismiss(back));
    if (pinned) this.#hint.pinned = true;
  }

  /** Closes for the reader; the focus goes back from the hint to its trigger, which does not open it again. */
  #dismiss(back: boolean): void {
    this.#close();
    this.#returning = true;
    if (back) this.#trigger?.focus();
    this.#returning = false;
  }

  #close(): void {
    for (const event of CLOSING) this.#trigger?.removeEventListener(event, this);
    this.#hint?.remove();
    this.#hint = null;
  }
}
