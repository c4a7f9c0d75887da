import type { CapabilityList, RankBadge, ToolCompare } from '../../src/index.js';

type Elements = { 'tool-compare': ToolCompare; 'rank-badge': RankBadge; 'capability-list': CapabilityList };
export type Tag = keyof Elements;
export const TAGS: readonly Tag[] = ['tool-compare', 'rank-badge', 'capability-list'];

/** Waits until the condition holds, a frame at a time. */
export async function until(condition: () => unknown, what = 'a condition'): Promise<void> {
  const end = performance.now() + 30_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** Waits until the page was laid out and drawn so many times: for what follows a frame, as measured widths do. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for what a comparison with columns gets when the page is idle. It is told by a cell: then its column is marked when it is pointed at. */
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

export function clear(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
}

/** Makes an element with properties, on the page; waits until it is neither empty nor loading. */
export async function mount<T extends Tag>(tag: T, properties: Record<string, unknown> = {}, children = ''): Promise<Elements[T]> {
  const box = put(`<${tag}>${children}</${tag}>`);
  const element = box.firstElementChild as Elements[T];
  Object.assign(element, properties);
  await settled(element);
  return element;
}

/** Waits until the element has what it asked for, or has failed, and has drawn it, with what stands below the first screen. */
export async function settled(element: Elements[Tag]): Promise<void> {
  await until(() => element.state !== 'loading' && element.state !== 'empty', `${element.localName} to settle (${element.state})`);
  await element.updateComplete;
  const lists = (): boolean => parts(element, 'capabilities').every((one) => one.querySelector('[part~="list"], [part~="more"]'));
  await until(lists, 'the lists of capabilities');
  // In a list the rows are columns, and there at once.
  const rows = (element as ToolCompare).view?.rows.length ?? 0;
  const labels = (): number => parts(element, 'criterion').length;
  if (!root(element).querySelector('thead [part~="criterion"]')) await until(() => labels() === 0 || labels() >= rows, 'the rows');
}

export const root = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root`);
  return element.shadowRoot;
};

/** A condition to wait for: one of the element's buttons says these words. */
export const offers = (element: Element, words: string) => (): boolean =>
  [...root(element).querySelectorAll('button')].some(({ textContent }) => textContent === words);

/** All elements with a part. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The text of the first element with a part, white space folded. */
export const textOf = (element: Element, name: string): string => fold(parts(element, name)[0]?.textContent ?? '');

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The label of a row, without what is said of how it is read. */
export const labelOf = (header: Element): string => {
  const copy = header.cloneNode(true) as Element;
  for (const more of copy.querySelectorAll('small')) more.remove();
  return copy.textContent ?? '';
};

/** Puts the pointer on an element, as a hand or a finger does. */
export function pointAt(element: Element | undefined, pointerType = 'mouse'): void {
  element?.dispatchEvent(new PointerEvent('pointerover', { pointerType, bubbles: true, composed: true }));
  element?.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));
}

/** The table as rows of texts, the header first. */
export const tableOf = (element: Element): string[][] =>
  [...root(element).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => fold(cell.matches('[part~="criterion"]') ? labelOf(cell) : (cell.textContent ?? ''))),
  );

/** The labels of the rows that are shown. */
export const labelsOf = (element: Element): string[] =>
  parts(element, 'criterion')
    .filter((header) => !header.closest('[hidden]'))
    .map((header) => fold(labelOf(header)));

/** The box that the table stands in, which slides where the table is wider. */
export const boxOf = (element: Element): HTMLElement => parts(element, 'table')[0]?.parentElement as HTMLElement;

/** Waits until what opened or closed before has told so: a browser tells of each `details` in turn, and of this one last. */
export async function toggled(): Promise<void> {
  const last = put('<details></details>').firstElementChild as HTMLDetailsElement;
  await new Promise((resolve) => {
    last.addEventListener('toggle', resolve, { once: true });
    last.open = true;
  });
}

/** Errors that nobody caught while the callback ran; a rejection of our own, told after all others, says that there is no more. */
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
    // The runner would print what it catches of it, as an error outside a test.
    rejected.catch = () => rejected;
    await until(() => ended, 'the last rejection');
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  }
  return errors;
}
