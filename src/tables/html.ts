import { unescaped } from '../model/unescaped.js';
import { type Cell, type Data, type Grid, type Line, MOST_COLUMNS, MOST_LINES } from './grid.js';
import { pictured, raised, unmarked, unstruck } from './marks.js';

export { hintsIn } from './hints.js';

/** What is small and still a part of a figure: its unit, and per what. All else that is small is a note. */
const SMALL_UNIT = /^(?:\/.*|(?:per|pro|par|por|al?|je|na|в|за) \p{L}+|\p{L}{1,3}|%)$/u;

/** What nobody sees. */
const UNSEEN = 'script, style, template, noscript, [hidden], [style*="display:none"], [style*="display: none"]';

/** Where a style alone sets elements of an answer apart: '5' and '10' are no 510, and 'Yes' and 'Opt-in only' no word. */
const APART = /\d\n\d|[\p{Ll}\d]\n\p{Lu}\p{Ll}.* /u;

/** What an element says, with a space for each run of white space. */
const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What an element that is no text says: its label, or the title of a drawing. */
const labelOf = (element: Element): string =>
  pictured(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? wordsOf(element.querySelector('title')));

const dataOf =
  (element: Element): Data =>
  (name) =>
    element.getAttribute(`data-${name}`);

/** Reads one cell. @param noteFor what a footnote mark links to. */
function readCell(element: HTMLTableCellElement, noteFor: (href: string) => string | null): Cell {
  let href: string | null = null;
  let image: string | null = null;
  let note: string | null = null;
  let drawn = false;
  let outside = '';
  let before = '';
  // A name may be written as one word in two looks: 'YouTube Premium'.
  const isAnswer = element.matches('* + td');
  const read = (node: Node, inLink = false): string => {
    if (node.nodeType === 3) {
      let text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      if (isAnswer && (node.previousSibling?.nodeType ?? 1) < 2 && APART.test(`${before}\n${text}`)) text = ` ${text}`;
      // No more of it tells anything, and a cell may have thousands of nodes.
      before = (before + text).slice(-50);
      if (!inLink) outside += text;
      return text;
    }
    const one = node as Element;
    const name = one.localName;
    if (node.nodeType !== 1 || one.matches(UNSEEN)) return '';
    if (name === 'br') return '\n';
    if (name === 'img' || name === 'svg') {
      drawn = true;
      image ??= one.getAttribute('src');
      return labelOf(one);
    }
    if (one.matches('[type=checkbox]')) return one.hasAttribute('checked') ? '✓' : '✗';
    if (name === 'sup') {
      const to = (one.querySelector('a') ?? one.closest('a'))?.getAttribute('href') ?? '';
      // What links somewhere is a mark, whatever stands before it.
      const text = raised(one.textContent, to ? '' : before);
      if (!text) note ??= noteFor(to);
      if (text !== one.textContent) return text;
    }
    if (name === 'a') href ??= one.getAttribute('href');
    if (name === 'small') {
      const text = wordsOf(one);
      // What comes first belongs to the value, and so does the unit of a figure.
      if (before.trim() && !(/[\d\p{Sc}]\s*$/u.test(before) && SMALL_UNIT.test(text))) {
        note ??= text;
        return '';
      }
    }
    note ??= one.getAttribute('title');
    const text = [...one.childNodes].map((child) => read(child, inLink || name === 'a')).join('');
    // What has neither attributes nor a name of its own draws nothing, and paragraphs are left in empty cells by editors.
    if (!text.trim() && !one.childElementCount && !/^(?:t[dh]|p)$/.test(name) && (one.hasAttributes() || /-/.test(name))) {
      drawn = true;
      return labelOf(one);
    }
    if (/^(?:del|s|strike)$/.test(name) && text.trim()) return `~~${text.trim()}~~ `;
    return text + (/^(?:p|div|li|tr|h\d|d[td]|summary)$/.test(name) ? '\n' : /^t[dh]$/.test(name) ? ' ' : '');
  };
  const whole = read(element)
    .replace(/ +/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  const text = unmarked(unstruck(whole));
  const items = [...element.querySelectorAll('li')].map(wordsOf);
  return {
    text,
    href,
    linkOnly: !!href && !outside.trim(),
    image,
    note,
    items: items.length ? items : null,
    unreadable: !text && drawn,
    data: dataOf(element),
  };
}

/**
 * How many lines of heads a table without a `thead` has: as many as its corner spans, and of those that the other heads beside it span the
 * ones with nothing but heads. A line of one cell above them is a title.
 */
function headsOf(rows: readonly HTMLTableRowElement[]): number {
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  const spans = [...(rows[first]?.cells ?? [])].map(({ rowSpan }) => rowSpan);
  let heads = spans[0] ?? 1;
  while (heads < Math.max(...spans) && rows[first + heads]?.querySelector('td') === null) heads += 1;
  return Math.max(0, first) + heads;
}

/** The column's own settings stand on its head. */
export function fromHtml(table: HTMLTableElement): Grid {
  const host = table.closest('tool-compare, rank-badge, capability-list') ?? table;
  const noteFor = (href: string): string | null => {
    const id = href.startsWith('#') ? unescaped(href.slice(1), decodeURIComponent) : '';
    // Behind a footnote stands an arrow that leads back to its mark.
    return id ? wordsOf(host.querySelector(`#${CSS.escape(id)}`)).replace(/ ?↩\ufe0e?/g, '') || null : null;
  };
  const rows = [...table.rows].slice(0, MOST_LINES);
  const lines: Line[] = [];
  let spans: { cell: Cell; left: number }[] = [];
  let part: Node | null = null;
  for (const row of rows) {
    const cells: Cell[] = [];
    // No cell spans lines beyond its own part of the table, whatever it says.
    if (row.parentNode !== part) spans = [];
    part = row.parentNode;
    const carry = (): void => {
      for (let span = spans[cells.length]; span && span.left > 0; span = spans[cells.length]) {
        span.left -= 1;
        cells.push(span.cell);
      }
    };
    for (const element of row.cells) {
      carry();
      const cell = readCell(element, noteFor);
      for (let i = 0; i < element.colSpan && cells.length < MOST_COLUMNS; i += 1) {
        spans[cells.length] = { cell, left: (element.rowSpan || rows.length) - 1 };
        cells.push(cell);
      }
    }
    carry();
    lines.push({ cells, data: dataOf(row) });
  }
  return { lines, heads: table.tHead?.rows.length || headsOf(rows), title: unmarked(wordsOf(table.caption)) };
}
