import type { HintTexts } from '../../locales/locale.js';
import { Hint, type HintContent } from './hint.js';
import type { Controller } from './template-element.js';

/** Events that may open a hint. Those that close one are listened for only while it is open: a page may hold a thousand triggers. */
const OPENING = ['pointerenter', 'focus', 'click'] as const;
const CLOSING = ['pointerleave', 'blur'] as const;

/** An element with hints. `locale` is that of their figures and dates. */
export interface HintHost extends HTMLElement {
  readonly locale: string;
  /** Missing in elements without controllers, which call `hostUpdated` and `hostDisconnected` themselves. */
  addController?(controller: Controller): void;
}

/**
 * Opens a hint when its trigger is hovered or focused, and toggles it when a trigger that is a button is pressed. The hint stays open while the
 * pointer is over it; Escape closes it without moving pointer or focus (WCAG 1.4.13).
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

  /** The element that the hint explains; `null` for none. */
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

  /** Opens the hint of a button that was pressed, or closes it where it is open. */
  toggle(trigger: HTMLElement, content: HintContent): void {
    const open = this.#hint && trigger === this.#trigger;
    this.trigger = null;
    if (open) return;
    this.#trigger = trigger;
    this.#content = content;
    this.#open(true);
  }

  /** Runs `move`, which moves a part of the page with the trigger and its hint: the hint stays open. */
  whileMoved(move: () => void): void {
    this.#moving = true;
    if (this.#hint) this.#hint.whileMoved(move);
    else move();
    this.#moving = false;
  }

  /** Changes the content of an open hint, if it is the hint of this trigger. */
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
    } else this.respond(type);
  }

  /** Opens or closes the hint after an event on its trigger. @param use type of the event: 'click', 'focus…', or 'pointer…' */
  respond(use: string): void {
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

  /**
   * Closes the hint by the reader's wish.
   * @param back whether the focus returns from the hint to the trigger, without opening the hint again
   */
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
