import { unescaped } from '../model/unescaped.js';
import { pictured, raised, unmarked, unstruck } from './footnote-marks.js';
import { type Cell, type Data, type Grid, type Line, MOST_COLUMNS, MOST_LINES } from './grid.js';

export { hintsIn } from './row-attributes.js';

/** Matches the text of a `small` that belongs to the figure before it: a unit, or what the figure is per. Any other `small` is a note. */
const SMALL_UNIT = /^(?:\/.*|(?:per|pro|par|por|al?|je|na|в|за) \p{L}+|\p{L}{1,3}|%)$/u;

/** Selects elements that nobody sees. */
const UNSEEN = 'script, style, template, noscript, [hidden], [style*="display:none"], [style*="display: none"]';

/**
 * Matches two texts of an answer, with a line break between them here, that only the style of their elements sets apart: '5' and '10' are
 * not 510, and 'Yes' and 'Opt-in only' are not one word.
 */
const APART = /\d\n\d|[\p{Ll}\d]\n\p{Lu}\p{Ll}.* /u;

/** Returns the text of an element, with one space for each run of white space. */
const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Returns the label of an element without text, such as an image or icon: its `alt` or `aria-label`, or the title of an SVG. */
const labelOf = (element: Element): string =>
  pictured(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? wordsOf(element.querySelector('title')));

const dataOf =
  (element: Element): Data =>
  (name) =>
    element.getAttribute(`data-${name}`);

/** Reads one cell. @param noteFor returns the text of the footnote that a mark links to; `null` where the link leads to none. */
function readCell(element: HTMLTableCellElement, noteFor: (href: string) => string | null): Cell {
  let href: string | null = null;
  let image: string | null = null;
  let note: string | null = null;
  let showsPicture = false;
  let outside = '';
  let before = '';
  // Only answers have texts that style alone sets apart: a name may be one word in two styles, as 'YouTube Premium'.
  const isAnswer = element.matches('* + td');
  const read = (node: Node, inLink = false): string => {
    if (node.nodeType === 3) {
      let text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      if (isAnswer && (node.previousSibling?.nodeType ?? 1) < 2 && APART.test(`${before}\n${text}`)) text = ` ${text}`;
      // The last characters suffice for all tests of the text before a node, and a cell may have thousands of nodes.
      before = (before + text).slice(-50);
      if (!inLink) outside += text;
      return text;
    }
    const one = node as Element;
    const name = one.localName;
    if (node.nodeType !== 1 || one.matches(UNSEEN)) return '';
    if (name === 'br') return '\n';
    if (name === 'img' || name === 'svg') {
      showsPicture = true;
      image ??= one.getAttribute('src');
      return labelOf(one);
    }
    if (one.matches('[type=checkbox]')) return one.hasAttribute('checked') ? '✓' : '✗';
    if (name === 'sup') {
      const to = (one.querySelector('a') ?? one.closest('a'))?.getAttribute('href') ?? '';
      // A raised text with a link is a footnote mark, whatever text comes before it.
      const text = raised(one.textContent, to ? '' : before);
      if (!text) note ??= noteFor(to);
      if (text !== one.textContent) return text;
    }
    if (name === 'a') href ??= one.getAttribute('href');
    if (name === 'small') {
      const text = wordsOf(one);
      // A `small` that begins the cell belongs to the value, and so does the unit of a figure. Any other is a note.
      if (before.trim() && !(/[\d\p{Sc}]\s*$/u.test(before) && SMALL_UNIT.test(text))) {
        note ??= text;
        return '';
      }
    }
    note ??= one.getAttribute('title');
    const text = [...one.childNodes].map((child) => read(child, inLink || name === 'a')).join('');
    // An empty element may be drawn by a style, as an icon is, if it has attributes or is a custom element; others draw nothing. Editors
    // leave empty paragraphs, with attributes too, in empty cells.
    if (!text.trim() && !one.childElementCount && !/^(?:t[dh]|p)$/.test(name) && (one.hasAttributes() || /-/.test(name))) {
      showsPicture = true;
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
    unreadable: !text && showsPicture,
    data: dataOf(element),
  };
}

/**
 * Returns how many lines of a table without a `thead` are heads: those that the corner spans, then those that other heads of the corner's
 * line span, as long as these lines have heads only. Lines of one cell above the corner are titles, and counted too.
 */
function headsOf(rows: readonly HTMLTableRowElement[]): number {
  const first = rows.findIndex(({ cells }) => cells.length > 1);
  const spans = [...(rows[first]?.cells ?? [])].map(({ rowSpan }) => rowSpan);
  let heads = spans[0] ?? 1;
  while (heads < Math.max(...spans) && rows[first + heads]?.querySelector('td') === null) heads += 1;
  return Math.max(0, first) + heads;
}

/** Reads an HTML table as a grid. The settings of a column are attributes of its head cell. */
export function fromHtml(table: HTMLTableElement): Grid {
  const host = table.closest('tool-compare, rank-badge, capability-list') ?? table;
  const noteFor = (href: string): string | null => {
    const id = href.startsWith('#') ? unescaped(href.slice(1), decodeURIComponent) : '';
    // Footnotes end with an arrow that links back to their mark, which is removed.
    return id ? wordsOf(host.querySelector(`#${CSS.escape(id)}`)).replace(/ ?↩\ufe0e?/g, '') || null : null;
  };
  const rows = [...table.rows].slice(0, MOST_LINES);
  const lines: Line[] = [];
  let spans: { cell: Cell; left: number }[] = [];
  let part: Node | null = null;
  for (const row of rows) {
    const cells: Cell[] = [];
    // A cell spans no lines beyond its own part of the table (`thead`, `tbody`, `tfoot`), whatever its `rowspan` says.
    if (row.parentNode !== part) spans = [];
    part = row.parentNode;
    /** Adds the cells of earlier lines that span the next columns of this line. */
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
