import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { hintTexts } from '../../locales/en.js';
import { formatDate } from '../../model/date.js';
import type { Problem } from '../../model/problem.js';
import type { Rank } from '../../model/rank.js';
import type { Evidence } from '../../model/view.js';

/** What a hint speaks of. */
export type HintContent = BadgeHint | EvidenceHint;

/** A badge's figure. */
export interface BadgeHint {
  readonly kind: 'badge';
  readonly tool: string | null;
  readonly label: string;
  readonly rank: Rank;
  /** There is no figure, because of the problems. */
  readonly failed: boolean;
  /** When the figure was loaded, where a refresh has failed since. */
  readonly staleSince: number | null;
  retry(): void;
  readonly problems: readonly Problem[];
  /** Shows the problems to the author. */
  readonly debug: boolean;
}

/** What stands behind a cell. */
export interface EvidenceHint {
  readonly kind: 'evidence';
  readonly evidence: Evidence;
}

/** Long enough to move the pointer from the trigger to the hint. */
const GRACE = 200;

let sheet: CSSStyleSheet | null = null;

function styles(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    [part~='hint'] {
      display: block;
      position: fixed;
      inset: auto;
      inset-block-start: 0;
      left: 0;
      margin: 0;
      inline-size: max-content;
      max-inline-size: min(22em, calc(100vw - 16px));
      max-block-size: calc(100dvh - 16px);
      overflow: auto;
      overscroll-behavior: contain;
      padding: 0.6em 0.8em;
      border: 1px solid var(--_edge);
      border-radius: 0.5em;
      background: var(--_surface);
      color: var(--_ink);
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
      font-size: 0.875em;
      line-height: 1.5;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    [part~='hint']:focus:not(:focus-visible) { outline: none; }
    [part~='hint'] p { margin: 0; unicode-bidi: plaintext; }
    [part~='hint'] p + p { margin-block-start: 0.4em; }
    [part~='hint'] a { color: var(--_accent); }
    [part~='diagnostics'] { color: var(--_soft); }
    [part~='retry'] {
      margin-block-start: 0.6em;
      padding: 0.2em 0.8em;
      min-block-size: 24px;
      border: 1px solid var(--_accent);
      border-radius: 0.3em;
      background: var(--_surface);
      color: var(--_accent);
      font: inherit;
      cursor: pointer;
    }
  `);
  return sheet;
}

function paragraph(content: string | Node): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  link.textContent = text;
  return link;
}

function badgeLines({ tool, label, rank, failed, staleSince, retry, problems, debug }: BadgeHint): HTMLElement[] {
  const lines: HTMLElement[] = [paragraph(failed ? hintTexts.badgeFailed(problems) : hintTexts.badgeHint(tool, label, rank.text))];
  if (rank.description) lines.push(paragraph(rank.description));
  if (rank.made) lines.push(paragraph(rank.made));
  if (rank.url) lines.push(paragraph(linkTo(rank.url, hintTexts.method)));
  if (staleSince !== null) {
    const format = new Intl.DateTimeFormat(hintTexts.locale, { dateStyle: 'medium', timeStyle: 'short' });
    lines.push(paragraph(hintTexts.stale(format.format(staleSince))));
  }
  if (problems.some(({ retryable }) => retryable)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('part', 'retry');
    button.textContent = hintTexts.retry;
    button.addEventListener('click', retry);
    lines.push(button);
  }
  for (const { message } of debug ? problems : []) {
    const line = paragraph(message);
    line.setAttribute('part', 'diagnostics');
    lines.push(line);
  }
  return lines;
}

function evidenceLines({ note, source, checked }: Evidence): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (note !== undefined) lines.push(paragraph(note));
  if (source !== undefined) lines.push(paragraph(linkTo(source, hintTexts.source(new URL(source).hostname))));
  if (checked !== undefined) lines.push(paragraph(hintTexts.checked(formatDate(checked, hintTexts.locale))));
  return lines;
}

/** An open hint in the top layer, beside its trigger and in the same root. Gone when removed. */
export class Hint {
  #pinned = false;
  /** Whether its trigger was in sight. */
  #seen = false;
  /** While its content is made anew, or it is moved, the focus in it is nowhere. */
  #renewing = false;
  readonly #trigger: HTMLElement;
  /** Whether the focus is to go back to the trigger. */
  readonly #close: (back: boolean) => void;
  readonly #box: HTMLElement;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(trigger: HTMLElement, content: HintContent, close: (back: boolean) => void) {
    this.#trigger = trigger;
    this.#close = close;
    const root = trigger.getRootNode() as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(styles())) root.adoptedStyleSheets.push(styles());
    this.#box = document.createElement('div');
    this.#box.className = 'own';
    this.#box.id = 'hint';
    this.#box.setAttribute('part', 'hint');
    this.#box.popover = 'manual';
    // Pressed on its text it takes the focus, which stays with it.
    this.#box.tabIndex = -1;
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
    document.addEventListener('keydown', this.#key, true);
    document.addEventListener('pointerdown', this.#press, true);
  }

  /** Opened by a press: it stays when the pointer leaves, or has just left. */
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

  /** What has the focus in the hint has it again, or else the trigger. */
  set content(content: HintContent) {
    const stops = (): HTMLElement[] => [...this.#box.querySelectorAll<HTMLElement>('a, button')];
    const place = stops().indexOf(this.#focused as HTMLElement);
    this.#renewing = true;
    this.#box.replaceChildren(...(content.kind === 'badge' ? badgeLines(content) : evidenceLines(content.evidence)));
    if (place >= 0) (stops()[place] ?? this.#trigger).focus({ preventScroll: true });
    this.#renewing = false;
  }

  /** Stays open while its trigger is put elsewhere, which browsers take for leaving. */
  whileMoved(move: () => void): void {
    this.#renewing = true;
    move();
    if (this.#box.isConnected && !this.#box.matches(':popover-open')) this.#box.showPopover();
    this.#renewing = false;
  }

  /** The pointer left: closes soon, unless it comes back or goes to the hint. */
  readonly leave = (): void => {
    if (this.pinned || this.#trigger.matches(':focus-visible')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(false), GRACE);
  };

  /** Whether the target is in the hint. */
  holds(target: EventTarget | null): boolean {
    return this.#box.contains(target as Node | null);
  }

  readonly #blur = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#renewing && relatedTarget !== this.#trigger && !this.holds(relatedTarget)) this.#close(false);
  };

  /** Closes, and leaves nothing behind. */
  remove(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#box.removeEventListener('focusout', this.#blur);
    document.removeEventListener('keydown', this.#key, true);
    document.removeEventListener('pointerdown', this.#press, true);
    this.#trigger.removeEventListener('pointerenter', this.#stay);
    this.#trigger.removeAttribute('aria-describedby');
    if (this.#trigger.localName === 'button') this.#trigger.ariaExpanded = 'false';
    this.#box.remove();
  }

  readonly #stay = (): void => clearTimeout(this.#timer);

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close(this.holds(this.#focused));
  };

  readonly #press = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.#trigger) && !path.includes(this.#box)) this.#close(false);
  };

  async #place(): Promise<void> {
    const middleware = [offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })];
    const { x, y } = await computePosition(this.#trigger, this.#box, { strategy: 'fixed', placement: 'top', middleware });
    this.#box.style.translate = `${x}px ${y}px`;
    // What scrolls can be reached.
    this.#box.tabIndex = this.#box.scrollHeight > this.#box.clientHeight ? 0 : -1;
    const { top, bottom } = this.#trigger.getBoundingClientRect();
    const inSight = bottom >= 0 && top <= innerHeight;
    // It would tell of what is gone from sight.
    if (this.#seen && !inSight && !this.holds(this.#focused)) this.#close(false);
    this.#seen ||= inSight;
  }
}
