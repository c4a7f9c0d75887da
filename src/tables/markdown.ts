import { pictured, raised, unmarked, unstruck } from './footnote-marks.js';
import { type Cell, EMPTY, type Grid, MOST_COLUMNS, MOST_LINES } from './grid.js';

/**
 * Matches a trimmed delimiter row, '| --- | :-: |'. White space around the row is not matched here: beside the spaces within, the
 * expression would try every way to split a long run of spaces.
 */
const DELIMITER = /^(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const isDelimiter = (line: string): boolean => DELIMITER.test(line.trim());
/** Matches a pipe between cells: one that is not escaped. */
const PIPE = /(?<!\\)\|/;
/** The HTML entities that tables are written with: each name, and its character. */
const ENTITIES = new Map(
  'amp & lt < gt > quot " check ✓ cross ✗ times × infin ∞ ndash – mdash — euro € pound £ yen ¥ le ≤ ge ≥ plusmn ± star ☆ starf ★ hellip … rarr → nbsp \u00a0'
    .split(/ (?=\w)/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The source of a regular expression for the target of a link or image, and for its title in quotes. */
const URL_PART = '((?:[^()\\s]|\\([^()\\s]*\\))*)(?:\\s+["\']([^"\']*)["\'])?';
/**
 * Matches the next piece of inline Markdown or HTML in a cell. The ends of code, images, HTML and emphasis are looked for in 300 characters
 * only, so that a cell of nothing but opening marks takes no long time.
 */
const INLINE = new RegExp(
  [
    '\\\\([!-/:-@[-`{-~])', // 1: escaped character
    '(?<!`)(`+)(?!`)(.{0,300}?[^`])\\2(?!`)', // 2, 3: code
    `!\\[([^\\]]{0,300})\\](?:\\(${URL_PART}\\)|\\[([^\\]]*)\\])`, // 4 to 7: image
    `\\[((?:[^\\][]|\\[[^\\][]*\\])*)\\](?:\\(${URL_PART}\\)|\\[(?!\\^)([^\\]]*)\\])?`, // 8 to 11: link; no footnote mark after a box
    '</?br\\s*/?>|<!--.{0,300}?-->',
    '<(sup|a|img)\\b([^>]{0,300})>(?:(.{0,300}?)</\\12>)?', // 12 to 14: HTML
    '<(https?:[^>\\s]+)>|(https?://[^\\s<)|]+)', // 15, 16: bare links
    '(?<![*_])(\\*{1,3}(?!\\*)|__|(?<![\\p{L}\\p{N}])_)(?=\\S)(.{0,300}?\\S)\\17(?!\\17)', // 17, 18: emphasis
    '&(#?\\w+);', // 19: entity
  ].join('|'),
  'giu',
);

/** The targets of reference links and the texts of footnotes, by name in lower case; names of footnotes begin with '^'. */
type Targets = ReadonlyMap<string, string>;

function targetsIn(markdown: string): Targets {
  const found = new Map<string, string>();
  for (const [, name = '', rest = ''] of markdown.matchAll(/^ {0,3}\[(\^?[^\]\n\r]+)\]:\s*(.+)/gm))
    found.set(name.toLowerCase(), name.startsWith('^') ? rest : (/[^\s<>]+/.exec(rest)?.[0] ?? ''));
  return found;
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes)?.slice(1).join('');

function entity(whole: string, name: string): string {
  const code = /^#(x[\da-f]+|\d+)$/i.exec(name);
  if (!code) return ENTITIES.get(name) ?? whole;
  const point = Number(`0${code[1]}`);
  return point && point < 0x110000 ? String.fromCodePoint(point) : whole;
}

/** Reads one cell: inline Markdown as in GFM, and a few HTML elements; other HTML is text. */
function inline(source: string, targets: Targets): Cell {
  let href: string | null = null;
  let image: string | null = null;
  let note: string | null = null;
  let link = '';
  const read = (text: string): string => {
    const parts: string[] = [];
    let last = 0;
    for (const match of text.matchAll(INLINE)) {
      parts.push(text.slice(last, match.index));
      last = match.index + match[0].length;
      parts.push(token(match));
    }
    return parts.join('') + text.slice(last);
  };
  const linked = (label: string, url: string): string => {
    href ??= url;
    const text = read(label);
    link ||= text;
    return text;
  };
  const drawn = (alt: string, url: string | undefined): string => {
    image ??= url ?? null;
    return pictured(alt);
  };
  const token = (match: RegExpMatchArray): string => {
    const [
      whole,
      escaped,
      ,
      code,
      alt,
      imageUrl,
      ,
      imageRef,
      label,
      url,
      title,
      ref,
      tag,
      attributes = '',
      inner = '',
      angle,
      bare,
      ,
      emphasis,
      name,
    ] = match;
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return code;
    if (alt !== undefined) return drawn(alt, imageUrl ?? targets.get((imageRef || alt).toLowerCase()));
    if (label !== undefined) {
      const target = url ?? targets.get((ref || label).toLowerCase());
      if (label.startsWith('^')) {
        note ??= target ?? null;
        return '';
      }
      if (title) note ??= title;
      return target === undefined ? `[${read(label)}]${ref ? `[${ref}]` : ''}` : linked(label, target);
    }
    if (/^<.?br/i.test(whole)) return '\n';
    if (whole.startsWith('<!')) return '';
    if (tag === 'sup') return raised(read(inner), match.input?.slice(0, match.index) ?? '');
    if (tag === 'img') return drawn(attribute(attributes, 'alt') ?? '', attribute(attributes, 'src'));
    if (tag) return linked(inner, attribute(attributes, 'href') ?? '');
    const address = angle ?? bare;
    if (address) {
      href ??= address;
      link ||= address;
      return address;
    }
    if (emphasis !== undefined) return read(emphasis);
    return name === undefined ? whole : entity(whole, name);
  };
  const whole = read(source)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const text = unmarked(unstruck(whole));
  return {
    text,
    href,
    linkOnly: !!href && whole === link.trim(),
    image,
    note,
    items: null,
    unreadable: !text && image !== null,
  };
}

/** Splits a line into the Markdown of its cells. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(PIPE)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/**
 * Reads the first table of a Markdown text as a grid: the first with a delimiter row, or, where no table has one, the first two lines with
 * pipes and those after them.
 */
export function fromMarkdown(markdown: string): Grid {
  // A byte order mark is white space, which is trimmed off its line. The added line break makes an empty last line, which ends a table.
  const all = `${markdown}\n`.split(/\r\n|[\n\r]/);
  const targets = targetsIn(markdown);
  const starts = [...all.keys()].filter((i) => PIPE.test(all[i] ?? '') && PIPE.test(all[i + 1] ?? ''));
  const start = starts.find((i) => isDelimiter(all[i + 1] ?? '')) ?? starts[0] ?? all.length;
  const end = all.findIndex((line, i) => i > start && !PIPE.test(line));
  const table = all
    .slice(start, end)
    .filter((line) => !isDelimiter(line))
    .slice(0, MOST_LINES)
    .map(cellsOf);
  const width = Math.min(MOST_COLUMNS, table[0]?.length ?? 0);
  const lines = table.map((cells) => ({
    cells: Array.from({ length: width }, (_, i) => (cells[i] ? inline(cells[i], targets) : { ...EMPTY })),
  }));
  return { lines, heads: 1, title: '' };
}
