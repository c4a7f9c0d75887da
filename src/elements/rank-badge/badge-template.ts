import { safeLink } from '../../model/url.js';
import { environment } from '../../registry/environment.js';

/** What a badge draws. */
export interface BadgeDrawing {
  readonly label: string;
  /** The label's language, where it is not that of the page. */
  readonly lang: string | null;
  /** The figure; `null` where there is none. */
  readonly text: string | null;
  /** 'waiting' for a figure, or without one: they must not look alike. */
  readonly look: 'figure' | 'waiting' | 'failed';
  readonly variant: 'pill' | 'bar' | 'ring';
  /** Of the bar or the ring, 0 to 1; `null`: none is drawn. */
  readonly fraction: number | null;
  /** What screen readers say, where it is more than the badge's own text. */
  readonly name: string | null;
  /** Where it leads, and as what; `null`: it is a button. */
  readonly link: { readonly href: string; readonly rel: string } | null;
}

function make(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}

const templates = new Map<string, HTMLElement>();

/** A badge without its figures. Cloned, for a page may hold a thousand. */
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
    // A space of half an em, which a justified line does not stretch as it does the one of the keyboard.
    template.append(make('span', 'label'), '\u2002', make('b', 'value'));
    templates.set(tag, template);
  }
  return template.cloneNode(true) as HTMLElement;
}

/** Writes an attribute where it is another; `null` takes it away. */
function set(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** How many characters never need a second line, whatever the badge stands in. */
export const SHORT = 16;

/** As how many characters a bar or a ring counts. */
const METER = 6;

/** Letters, digits and signs that are written from left to right. */
const PLAIN = /^[\x20-\u02ff]*$/;

/** Writes a text into an element of ours, whatever a translator has put there. Foreign directions keep to themselves. */
export function write(element: HTMLElement, text: string): void {
  element.textContent = text;
  set(element, 'dir', PLAIN.test(text) ? null : 'auto');
}

/** Addresses that no URL parser turns down: asking one takes as long as the link's copy. */
const SURE = /^https?:\/\/[a-z.]+\//;

/** A link, the present one where there is one, to what the URL parser sees as `http:` or `https:`; `null` where it leads nowhere. */
export function linked(href: string, present?: Element | null): HTMLAnchorElement | null {
  const link = (present?.localName === 'a' ? present : clone('a')) as HTMLAnchorElement;
  link.setAttribute('href', href);
  return SURE.test(href) || safeLink(href, environment.baseUrl()) ? link : null;
}

/** Draws a bar or a ring before the label, in the place of the one before, where there is one to draw. */
function drawMeter(badge: HTMLElement, { variant, fraction }: BadgeDrawing): void {
  if (badge.childElementCount > 2) badge.firstElementChild?.remove();
  if (variant === 'pill' || fraction === null) return;
  const meter = make('span', variant);
  meter.className = variant;
  meter.style.setProperty('--_fraction', String(fraction));
  badge.prepend(meter);
}

/** Draws the badge into its root, in the element that is there already where that can be. Gives back the link or button. */
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

/** Shows the children of the badge: the slot for its state, and in it the default one. */
export function drawChildren(root: ShadowRoot, name: 'empty' | 'error' | null): void {
  const slot = document.createElement('slot');
  root.replaceChildren(slot);
  if (!name) return;
  slot.name = name;
  slot.append(document.createElement('slot'));
}
