import { safeLink } from '../../model/url.js';
import { environment } from '../../registry/environment.js';

/** All values that a badge draws. */
export interface BadgeDrawing {
  readonly label: string;
  /** The language of the label, where it differs from the page's; else `null`. */
  readonly lang: string | null;
  /** The figure as text; `null` where there is none. */
  readonly text: string | null;
  /** Whether there is a figure, it is still loading, or it failed: all three look different. */
  readonly look: 'figure' | 'waiting' | 'failed';
  readonly variant: 'pill' | 'bar' | 'ring';
  /** The filled share of the bar or ring, 0 to 1; `null` for no bar or ring. */
  readonly fraction: number | null;
  /** The accessible name, where it says more than the badge's text; else `null`. */
  readonly name: string | null;
  /** The link of the badge; `null` for a button. */
  readonly link: { readonly href: string; readonly rel: string } | null;
}

function make(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}

const templates = new Map<string, HTMLElement>();

/** A badge without label and figure, cloned from a template for speed: a page may hold a thousand. */
function clone(tag: 'a' | 'button'): HTMLElement {
  let template = templates.get(tag);
  if (!template) {
    template = make(tag, 'badge surface');
    template.className = 'badge figure';
    if (tag === 'a') template.setAttribute('rel', 'noopener');
    else {
      template.setAttribute('type', 'button');
      template.setAttribute('aria-expanded', 'false');
    }
    // An en space, which justified lines do not stretch as they do ordinary spaces.
    template.append(make('span', 'label'), '\u2002', make('b', 'value'));
    templates.set(tag, template);
  }
  return template.cloneNode(true) as HTMLElement;
}

/** Sets an attribute where its value changes; `null` removes the attribute. */
function set(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Characters of a badge that never needs a second line, however narrow its parent is. */
export const SHORT = 16;

/** Characters that a bar or a ring counts for. */
const METER = 6;

/** Matches texts of Latin letters, digits and signs, which need no direction of their own. */
const PLAIN = /^[\x20-\u02ff]*$/;

/** Sets the text of an element, in place of whatever page translation has put there. Text of other scripts gets a direction of its own. */
export function write(element: HTMLElement, text: string): void {
  element.textContent = text;
  set(element, 'dir', PLAIN.test(text) ? null : 'auto');
}

/** Matches URLs that every parser accepts: for these the URL parser, as slow as cloning the badge, need not be asked. */
const SURE = /^https?:\/\/[a-z.]+\//;

/** The badge as a link, the present one where there is one; `null` for a URL that is not `http:` or `https:`. */
export function linked(href: string, present?: Element | null): HTMLAnchorElement | null {
  const link = (present?.localName === 'a' ? present : clone('a')) as HTMLAnchorElement;
  link.setAttribute('href', href);
  return SURE.test(href) || safeLink(href, environment.baseUrl()) ? link : null;
}

/** Draws a bar or a ring before the label, and removes the one drawn before. */
function drawMeter(badge: HTMLElement, { variant, fraction }: BadgeDrawing): void {
  if (badge.childElementCount > 2) badge.firstElementChild?.remove();
  if (variant === 'pill' || fraction === null) return;
  const meter = make('span', variant);
  meter.className = variant;
  meter.style.setProperty('--_fraction', String(fraction));
  badge.prepend(meter);
}

/** Draws the badge into its shadow root, reusing the present link or button. Returns the link or button. */
export function drawBadge(root: ShadowRoot, drawing: BadgeDrawing): HTMLElement {
  const { label, lang, text, look, variant, name, link } = drawing;
  const present = root.firstElementChild;
  const leading = link && linked(link.href, present);
  if (leading) set(leading, 'rel', link.rel);
  const badge = leading ?? (present?.localName === 'button' ? (present as HTMLElement) : clone('button'));
  const value = badge.lastElementChild as HTMLElement;
  const labelled = value.previousElementSibling as HTMLElement;
  const figure = text ?? (look === 'failed' ? '–' : '');
  write(labelled, label);
  set(labelled, 'lang', lang);
  write(value, figure);
  drawMeter(badge, drawing);
  const length = label.length + figure.length + (variant === 'pill' ? 0 : METER);
  const long = length > SHORT ? ' long' : '';
  set(badge, 'class', `badge ${look}${long}`);
  set(badge, 'aria-label', name);
  if (!present) root.append(badge);
  else if (badge !== present) root.replaceChildren(badge);
  return badge;
}

/**
 * Draws the children of the badge: the slot of its state, with the default slot as fallback.
 * @param name `null` for the default slot alone
 */
export function drawChildren(root: ShadowRoot, name: 'empty' | 'error' | null): void {
  const slot = document.createElement('slot');
  root.replaceChildren(slot);
  if (!name) return;
  slot.name = name;
  slot.append(document.createElement('slot'));
}
