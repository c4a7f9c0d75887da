import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import { compare } from '../../src/model/all-parts.js';
import { join } from '../../src/model/join.js';
import type { Document } from '../../src/model/tool.js';
import { read } from '../../src/schema/read.js';
import { BASE } from '../support/documents.js';
import { besidePage, WAYS } from '../support/polluted-prototype.js';
import { ON_EVERY_OBJECT } from '../support/prototype-values.js';
import { readerOf } from '../support/readers.js';

/** The keys that what stands under a key may have, beside those that it always has. */
const MAY_HAVE: Readonly<Record<string, readonly string[]>> = {
  comparison: ['title', 'description', 'asOf', 'more', 'verdict'],
  tools: ['url', 'logo', 'summary', 'action', 'relationship', 'updated'],
  answers: ['text', 'extreme', 'range', 'excludes', 'note', 'source', 'checked'],
  capabilities: ['url'],
  items: ['description', 'unique', 'alternatives', 'tags', 'url'],
  criteria: ['description', 'group', 'url', 'min', 'max', 'better', 'unit', 'currency', 'tolerance', 'weight', 'format'],
  cells: ['note', 'source', 'checked', 'span'],
};

/** All that is read of what stands under a key: its own keys, and those that it may have, on every object or not. */
function asRead(value: unknown, under: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return [...value].map(([key, one]) => [key, asRead(one, under)]);
  if (Array.isArray(value)) return value.map((one) => asRead(one, under));
  const more = under === 'criterion' ? 'criteria' : under;
  const keys = [...new Set([...Object.keys(value), ...(MAY_HAVE[more] ?? [])])].sort();
  const entries = keys.map((key) => [key, Reflect.get(value, key)] as const);
  return entries.flatMap(([key, one]) =>
    one === undefined ? [] : [[key, asRead(one, under === 'view' && key === 'tools' ? 'headers' : under === 'headers' ? '' : key)]],
  );
}

/** What a page's elements would know and show of a document, as one text. */
function shown(document: unknown): string {
  const { document: read_ } = read(document, BASE);
  if (!read_) return 'nothing';
  const { comparison } = join([read_], null, new Map(), readerOf('en'));
  const { view } = compare(comparison, { words: english('en'), capabilities: 3, verdict: true, baseline: 'a', criteria: null });
  return JSON.stringify([asRead(comparison, 'comparison'), asRead(view, 'view')]);
}

const WHOLE: Document = {
  criteria: [
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'score', label: 'Score', kind: 'score' },
    { id: 'open', label: 'Open', kind: 'boolean' },
    { id: 'speed', label: 'Speed', kind: 'number', unit: 'ms' },
    { id: 'plain', label: 'Plain', kind: 'number' },
    { id: 'since', label: 'Since', kind: 'date' },
    { id: 'parts', label: 'Parts', kind: 'list' },
    { id: 'words', label: 'Words', kind: 'text' },
    { id: 'page', label: 'Page', kind: 'link' },
    { id: 'capabilities', label: 'Capabilities', kind: 'number' },
  ],
  tools: [
    {
      id: 'a',
      name: 'Alpha',
      values: {
        price: 4,
        score: 0.9,
        open: true,
        speed: { value: 3, note: 'n', range: [2, 4] },
        plain: 7,
        since: '2026-01-01',
        parts: ['x', 'y'],
        words: 'word',
      },
      capabilities: {
        items: [
          { id: 'c', title: 'One' },
          { id: 'd', title: 'Two', unique: 'u' },
        ],
      },
    },
    {
      id: 'b',
      name: 'Beta',
      url: 'https://b.test/',
      values: { price: 5, score: 0.7, open: false, speed: { range: [5, 6] }, plain: '8', parts: ['x'], page: 'https://b.test/p' },
    },
    { id: 'c', name: 'Gamma', values: { price: 'Free', open: { status: 'not-applicable' }, score: null } },
  ],
};

/** Its rows are made from its values. */
const WITHOUT_CRITERIA = [
  { id: 'a', name: 'Alpha', values: { rank: 50, speed: 3, size: '5 ms' } },
  { id: 'b', name: 'Beta', values: { rank: 40, speed: 5, size: '7 ms' } },
];

describe('a page that has put something on every object', () => {
  for (const [way, how] of Object.entries(WAYS)) {
    for (const [key, value] of Object.entries(ON_EVERY_OBJECT)) {
      it(`changes nothing that is read or shown: ${key}, ${way}`, () => {
        for (const document of [WHOLE, JSON.stringify(WHOLE), WITHOUT_CRITERIA]) {
          assert.equal(
            besidePage(key, value, how, () => shown(document)),
            shown(document),
          );
        }
      });
    }
  }
});
