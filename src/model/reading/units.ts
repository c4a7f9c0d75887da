import { folded } from './folded.js';
import { kept, remembered } from './remembered.js';
import { form, type Vocabulary } from './vocabulary.js';

/** Units that convert exactly: a family a line, each unit with how many of the smallest it is. Words for one unit stand before its count. */
const FAMILIES = [
  'bit 1 kbit 1e3 Mbit 1e6 Gbit 1e9 B byte 8 kB KB kb kilobyte 8e3 MB mb megabyte 8e6 GB gb gigabyte 8e9 TB tb terabyte 8e12 KiB 8192 MiB 8388608 GiB 8589934592 TiB 8796093022208',
  // Bits to some and bytes to others.
  'Kb 1e3 Mb 1e6 Gb 1e9 Tb 1e12',
  'bps 1 kbps 1e3 Mbps 1e6 Gbps 1e9',
  'ns 1 µs μs us 1e3 ms millisecond 1e6 s sec second 1e9 min minute 6e10 h hr hour 36e11 d day 864e11 week 6048e11',
  'Hz 1 kHz 1e3 MHz 1e6 GHz 1e9',
  'mg 1 g 1e3 kg 1e6',
  'mm 1 cm 10 m 1e3 km 1e6',
  '% percent 1',
  'x × 1',
];

/** What a unit measures, and how many of the smallest unit of that it is. Figures of one `of` compare. */
export interface Measure {
  readonly of: string;
  readonly factor: number;
}

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

/** The names of at least three letters whatever their case: 'MBit', 'Ghz'. */
const ANY_CASE = new Map([...MEASURES.keys()].flatMap((name) => (name.length > 2 ? [[name.toLowerCase(), name]] : [])));

/** Names that `Intl` has for units; it prints them in the language of the page. */
const PRINTED = 'byte kilobyte megabyte gigabyte terabyte millisecond second minute hour day month year'.split(' ');

/** Units by their printed names in a language: 'Go' is French for gigabyte. */
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

/** One word of a unit: of units and periods the same for all their names, else without its plural. */
function wordOf(given: string, v: Vocabulary): string {
  const word = given.replace(/(?<=\p{L})\.$/u, '');
  for (const period of ['day', 'month', 'year'] as const) {
    if (word === period || form(v, `^<${period}>$`).test(word)) return period;
  }
  if (MEASURES.has(word)) return word;
  const plain = word.toLowerCase().replace(/^(.{2,}?)s$/, '$1');
  return ANY_CASE.get(word.toLowerCase()) ?? (MEASURES.has(plain) ? plain : (unitNamed(word, v.lang) ?? plain));
}

/** What a unit measures, as it is written behind a figure: 'GB', 'GB NVMe', 'MB/s', '/mo', 'per 1M tokens'. What follows '/' never converts. */
export const measureOf = remembered((unit, v: Vocabulary): Measure => {
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

const OTHER = /^(?:[kKMT]|fps|px|pp|tokens?|tok|users?|seats?|lines|LOC|points?|pts|stars|k?Wh?|V|mAh|°[CF]|°|rpm|dB|mpg|ppm)$/i;

/** Words that say something of one figure and are no unit of the others. */
const OF_ONE =
  /^(?:max(?:imum)?|minimum|only|each|free|paid|total|avg|average|mean|median|approx|left|ago|more|less|off|extra|new|old|p)\b/i;

/** Whether a figure without a unit means this one of the others: one that is known, or a single word. */
export const spreads = (unit: string): boolean => !/\s/.test(unit) && !OF_ONE.test(unit);

const isPeriod = (word: string, v: Vocabulary): boolean => /^(?:day|month|year)$/.test(wordOf(word, v));
const isKnown = (word: string, v: Vocabulary): boolean => OTHER.test(word) || MEASURES.has(wordOf(word, v)) || isPeriod(word, v);

/** What figures are per, beside units. */
const PER = /^(?:op|it(?:er)?|req(?:uest)?|query|call|im(?:g|age)?|page|frame|step|core|node|gpu)$/i;

/** Whether words in brackets behind a label are a unit: 'Latency (ms)' or 'Rate (req/s)', and not 'Size (gzipped)', 'Speed (read/write)' or 'Price (monthly/annual)'. */
export function isUnit(text: string, v: Vocabulary): boolean {
  const [, what = '', per = ''] = /^([^\s\d/]{1,10})\/([^\s/]{1,10})$/.exec(text) ?? [];
  // 'A/B' is no byte.
  return what ? !isPeriod(what, v) && (PER.test(per) || (per !== 'B' && isKnown(per, v))) : isKnown(text, v);
}
