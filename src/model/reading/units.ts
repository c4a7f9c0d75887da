import { cachedByText, kept } from './cache.js';
import { folded } from './folded.js';
import { form, type Vocabulary } from './vocabulary.js';

/** Units that convert exactly, one family a line: the names of a unit, then its factor, the number of the family's smallest units in it. */
const FAMILIES = [
  'bit 1 kbit 1e3 Mbit 1e6 Gbit 1e9 B byte 8 kB KB kb kilobyte 8e3 MB mb megabyte 8e6 GB gb gigabyte 8e9 TB tb terabyte 8e12 KiB 8192 MiB 8388608 GiB 8589934592 TiB 8796093022208',
  // 'Kb' and its like are bits to some authors and bytes to others, so they are compared only among themselves.
  'Kb 1e3 Mb 1e6 Gb 1e9 Tb 1e12',
  'bps 1 kbps 1e3 Mbps 1e6 Gbps 1e9',
  'ns 1 µs μs us 1e3 ms millisecond 1e6 s sec second 1e9 min minute 6e10 h hr hour 36e11 d day 864e11 week 6048e11',
  'Hz 1 kHz 1e3 MHz 1e6 GHz 1e9',
  'mg 1 g 1e3 kg 1e6',
  'mm 1 cm 10 m 1e3 km 1e6',
  '% percent 1',
  'x × 1',
];

/** A unit as it is compared: figures with the same `of` can be compared, as value × factor. */
export interface Measure {
  /**
   * The dimension: '#' and the number of the family, for other units their own name; with the part behind '/', if any. Empty for no unit.
   */
  readonly of: string;
  /** How many of the smallest unit of the family the unit is; 1 for other units. */
  readonly factor: number;
}

/** Measures of the units in `FAMILIES`, by each of their names. */
const MEASURES = new Map<string, Measure>();
FAMILIES.forEach((line, family) => {
  let names: string[] = [];
  for (const word of line.split(' ')) {
    if (Number.isNaN(Number(word))) names.push(word);
    else {
      for (const name of names) MEASURES.set(name, { of: `#${family}`, factor: Number(word) });
      names = [];
    }
  }
});

/** Names in `MEASURES` by name in lower case: those of three or more letters, which are read in any case ('MBit', 'Ghz'). */
const ANY_CASE = new Map([...MEASURES.keys()].flatMap((name) => (name.length > 2 ? [[name.toLowerCase(), name]] : [])));

/** The identifiers of the units that `Intl` prints by their names in a language. */
const PRINTED = 'byte kilobyte megabyte gigabyte terabyte millisecond second minute hour day month year'.split(' ');

/** Returns identifiers of `Intl`'s units by the names, in lower case, that it prints in a language: 'go' is 'gigabyte' in French. */
const printedIn = kept((lang: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const unit of PRINTED) {
    for (const unitDisplay of ['short', 'narrow', 'long'] as const) {
      const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
      for (const count of [1, 2, 5]) {
        for (const part of format.formatToParts(count)) if (part.type === 'unit') found.set(folded(part.value).toLowerCase(), unit);
      }
    }
  }
  return found;
});

const unitNamed = (name: string, lang: string): string | undefined => printedIn(lang).get(name.toLowerCase());

/**
 * Returns one word of a unit as it is compared: 'day', 'month' or 'year' for words for these, a name in `MEASURES` or of `Intl`, else the
 * word in lower case without the 's' of a plural.
 */
function wordOf(given: string, v: Vocabulary): string {
  const word = given.replace(/(?<=\p{L})\.$/u, '');
  for (const period of ['day', 'month', 'year'] as const) {
    if (word === period || form(v, `^<${period}>$`).test(word)) return period;
  }
  if (MEASURES.has(word)) return word;
  const plain = word.toLowerCase().replace(/^(.{2,}?)s$/, '$1');
  return ANY_CASE.get(word.toLowerCase()) ?? (MEASURES.has(plain) ? plain : (unitNamed(word, v.lang) ?? plain));
}

/**
 * Returns the measure of a unit as it is written behind a figure: 'GB', 'GB NVMe', 'MB/s', '/mo', 'per 1M tokens'. Only the first word
 * converts: 'MB/s' can be compared with 'GB/s', but not with 'MB/min'.
 */
export const measureOf = cachedByText((unit, v: Vocabulary): Measure => {
  const plain = folded(unit);
  const per = (MEASURES.has(plain) ? plain : (unitNamed(plain, v.lang) ?? plain))
    .replace(form(v, '(^| )<per> (?=\\S)', 'g'), '/')
    .replace(/ ?\/ ?/g, '/');
  const [, head = '', rest = ''] = /^([^/ ]*)(.*)$/.exec(per) ?? [];
  const word = head && wordOf(head, v);
  const tail = rest.replace(/[^/ ]+/g, (part) => {
    const name = wordOf(part.replace(/(?<=\d)[,.](?=\d{3})/g, ''), v);
    const known = MEASURES.get(name);
    return known ? known.of + known.factor : name;
  });
  const measure = MEASURES.get(word);
  return { of: (measure?.of ?? word) + tail, factor: measure?.factor ?? 1 };
});

/** Matches words in brackets behind a label that are units too, though they do not convert. */
const OTHER = /^(?:[kKMT]|fps|px|pp|tokens?|tok|users?|seats?|lines|LOC|points?|pts|stars|k?Wh?|V|mAh|°[CF]|°|rpm|dB|mpg|ppm)$/i;

/** Matches words that describe the one figure before them ('5 max', '3 free') and are no unit of the row. */
const OF_ONE =
  /^(?:max(?:imum)?|minimum|only|each|free|paid|total|avg|average|mean|median|approx|left|ago|more|less|off|extra|new|old|p)\b/i;

/** Whether figures without a unit may have this unit of other figures in their row: a single word, and not one of `OF_ONE`. */
export const spreads = (unit: string): boolean => !/\s/.test(unit) && !OF_ONE.test(unit);

const isPeriod = (word: string, v: Vocabulary): boolean => /^(?:day|month|year)$/.test(wordOf(word, v));
const isKnown = (word: string, v: Vocabulary): boolean => OTHER.test(word) || MEASURES.has(wordOf(word, v)) || isPeriod(word, v);

/** Matches what figures may be counted per, in addition to units: '/req'. */
const PER = /^(?:op|it(?:er)?|req(?:uest)?|query|call|im(?:g|age)?|page|frame|step|core|node|gpu)$/i;

/**
 * Whether the words in brackets behind a label are a unit, as in 'Latency (ms)' and 'Rate (req/s)', but not in 'Size (gzipped)',
 * 'Speed (read/write)' and 'Price (monthly/annual)'.
 */
export function isUnit(text: string, v: Vocabulary): boolean {
  const [, what = '', per = ''] = /^([^\s\d/]{1,10})\/([^\s/]{1,10})$/.exec(text) ?? [];
  // 'A/B' is not per byte.
  return what ? !isPeriod(what, v) && (PER.test(per) || (per !== 'B' && isKnown(per, v))) : isKnown(text, v);
}
