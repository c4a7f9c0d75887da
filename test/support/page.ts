import type { CapabilityList, RankBadge, ToolCompare } from '../../src/index.js';

type Elements = { 'tool-compare': ToolCompare; 'rank-badge': RankBadge; 'capability-list': CapabilityList };

/** The tag of one of our elements. */
export type Tag = keyof Elements;

/** The tags of all our elements. */
export const TAGS: readonly Tag[] = ['tool-compare', 'rank-badge', 'capability-list'];

/** Waits until a condition holds, which is tested every 4 ms; throws after 30 s. @param what names the condition in that error. */
export async function until(condition: () => unknown, what = 'a condition'): Promise<void> {
  const end = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** Waits for so many animation frames: some changes follow a frame, such as those by measured widths. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Waits until a comparison with columns has the behaviour that is loaded when the page is idle. The test of it: pointing at a cell marks
 * the cell's column, which shows one more node.
 */
export async function idled(element: Element): Promise<void> {
  const shown = (): number => root(element).querySelectorAll(':not([hidden])').length;
  const isHere = (): boolean => {
    const before = shown();
    root(element)
      .querySelector('td')
      ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const marked = shown() > before;
    element.dispatchEvent(new PointerEvent('pointerleave'));
    return marked;
  };
  await until(isHere, 'what comes when the page is idle');
}

/** Puts HTML on the page, in a box that `clear` empties. */
export function put(html: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  document.body.append(box);
  const range = document.createRange();
  range.selectNodeContents(box);
  box.append(range.createContextualFragment(html));
  return box;
}

/** Removes the boxes of `put` from the page. */
export function clear(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
}

/**
 * Puts an element on the page and sets its properties; waits until the element is settled.
 * @param children HTML inside of the tag.
 */
export async function mount<T extends Tag>(tag: T, properties: Record<string, unknown> = {}, children = ''): Promise<Elements[T]> {
  const box = put(`<${tag}>${children}</${tag}>`);
  const element = box.firstElementChild as Elements[T];
  Object.assign(element, properties);
  await settled(element);
  return element;
}

/** Waits until an element has loaded its data or has failed, and has drawn everything, also the rows and lists below the first screen. */
export async function settled(element: Elements[Tag]): Promise<void> {
  await until(() => element.state !== 'loading' && element.state !== 'empty', `${element.localName} to settle (${element.state})`);
  await element.updateComplete;
  const lists = (): boolean => parts(element, 'capabilities').every((one) => one.querySelector('[part~="list"], [part~="more"]'));
  await until(lists, 'the lists of capabilities');
  // In the layout `list` the rows are columns, which are drawn at once.
  const rows = (element as ToolCompare).view?.rows.length ?? 0;
  const labels = (): number => parts(element, 'criterion').length;
  if (!root(element).querySelector('thead [part~="criterion"]')) await until(() => labels() === 0 || labels() >= rows, 'the rows');
}

/** The shadow root of an element; throws where it has none. */
export const root = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root`);
  return element.shadowRoot;
};

/** A condition for `until`: whether the element has a button with this text. */
export const offers = (element: Element, words: string) => (): boolean =>
  [...root(element).querySelectorAll('button')].some(({ textContent }) => textContent === words);

/** All nodes in an element's shadow root with a part of this name. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The text of the first node with a part of this name, white space folded; empty where there is none. */
export const textOf = (element: Element, name: string): string => fold(parts(element, name)[0]?.textContent ?? '');

/** A text with each run of white space as one space, and none at its ends. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The label of a row's header, without the small text on how the row is read. */
export const labelOf = (header: Element): string => {
  const copy = header.cloneNode(true) as Element;
  for (const more of copy.querySelectorAll('small')) more.remove();
  return copy.textContent ?? '';
};

/** Dispatches the events of a pointer that comes onto a node: a mouse or, by `pointerType`, a finger (`touch`). */
export function pointAt(element: Element | undefined, pointerType = 'mouse'): void {
  element?.dispatchEvent(new PointerEvent('pointerover', { pointerType, bubbles: true, composed: true }));
  element?.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));
}

/** The texts of a comparison's table by row and cell, the header's row first. */
export const tableOf = (element: Element): string[][] =>
  [...root(element).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => fold(cell.matches('[part~="criterion"]') ? labelOf(cell) : (cell.textContent ?? ''))),
  );

/** The labels of the rows that are shown. */
export const labelsOf = (element: Element): string[] =>
  parts(element, 'criterion')
    .filter((header) => !header.closest('[hidden]'))
    .map((header) => fold(labelOf(header)));

/** The box around the table, which scrolls sideways where the table is wider. */
export const boxOf = (element: Element): HTMLElement => parts(element, 'table')[0]?.parentElement as HTMLElement;

/** Waits for the events `toggle` of all details opened or closed before: browsers dispatch them in turn, that of these details last. */
export async function toggled(): Promise<void> {
  const last = put('<details></details>').firstElementChild as HTMLDetailsElement;
  await new Promise((resolve) => {
    last.addEventListener('toggle', resolve, { once: true });
    last.open = true;
  });
}

/**
 * Returns the texts of the errors and rejections that nobody caught while the callback ran. A rejection of our own at the end is reported
 * after all others, so once it arrives there are no more.
 */
export async function uncaught(callback: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const last = {};
  let ended = false;
  const note = (event: Event): void => {
    const { reason } = event as PromiseRejectionEvent;
    if (reason === last) {
      ended = true;
      event.preventDefault();
    } else errors.push(String((event as ErrorEvent).message ?? reason));
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    await callback();
    const rejected: Promise<never> = Promise.reject(last);
    // The test runner calls `catch` on unhandled rejections and prints them as an error outside of a test; this `catch` gives it nothing.
    rejected.catch = () => rejected;
    await until(() => ended, 'the last rejection');
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
  return errors;
}
