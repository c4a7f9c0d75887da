/* Made from schema/document.ts by `npm run generate`; do not edit. What each entry means says part.ts. */
import type { Leaf, Part } from './part.js';

const text: Leaf = ['text', 1];
const toolId: Leaf = ['text', 4, 'toolId'];
const filled: Leaf = ['text', 5, 'filled'];
const link: Leaf = ['text', 6, 'link'];
const filled2: Leaf = ['text', 8, 'filled'];
const action: Part = ['object', 7, { label: filled2, url: link }, ['label', 'url']];
const relationship: Part = ['words', ['none', 'maker', 'sponsor', 'affiliate']];
const date: Leaf = ['text', 9, 'date'];
const criterionId: Leaf = ['text', 11, 'criterionId'];
const number: Leaf = ['number', 13];
const flag: Leaf = ['flag', 14];
const nothing: Leaf = ['null', 15];
const list: Part = ['list', 16, text, 200, true];
const scalar: Part = ['union', 16, [text, number, flag, nothing, list]];
const status: Part = ['words', ['known', 'partial', 'unknown', 'not-applicable']];
const words: Part = ['words', ['highest', 'lowest']];
const end: Leaf = ['end', 19];
const end2: Leaf = ['end', 20];
const hasEnd: Part = ['tuple', 18, [end, end2], ['hasEnd', 21]];
const evidence: Part = [
  'object',
  17,
  { value: scalar, status, text, extreme: words, unverified: flag, note: text, source: link, checked: date, range: hasEnd },
  [],
  ['value', 'status', 'text', 'extreme', 'unverified', 'range'],
  ['hasWords', 22],
];
const value: Part = ['union', 12, [text, number, flag, nothing, list, evidence]];
const record: Part = ['record', 10, criterionId, value];
const fromZero: Leaf = ['count', 24];
const filled3: Leaf = ['text', 27, 'filled'];
const filled4: Leaf = ['text', 28, 'filled'];
const list2: Part = ['list', 29, text, 50];
const capability: Part = [
  'object',
  26,
  { id: filled3, title: filled4, description: text, unique: text, alternatives: text, tags: list2, url: link },
  ['id', 'title'],
];
const list3: Part = ['list', 25, capability, 1000];
const capabilities: Part = ['object', 23, { total: fromZero, url: link, items: list3 }, []];
const tool: Part = [
  'object',
  3,
  {
    id: toolId,
    name: filled,
    url: link,
    logo: link,
    summary: text,
    action,
    relationship,
    updated: date,
    values: record,
    capabilities,
  },
  ['id', 'name'],
];
const list4: Part = ['list', 2, tool, 200];
const filled5: Leaf = ['text', 32, 'filled'];
const kind: Part = ['words', ['text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link']];
const words2: Part = ['words', ['higher', 'lower']];
const currency: Leaf = ['text', 33, 'currency'];
const fromZero2: Leaf = ['amount', 34];
const format: Part = ['words', ['plain', 'compact', 'percent', 'bytes', 'duration']];
const criterion: Part = [
  'object',
  31,
  {
    id: criterionId,
    label: filled2,
    description: text,
    group: filled5,
    url: link,
    kind,
    min: number,
    max: number,
    better: words2,
    unit: filled5,
    currency,
    tolerance: fromZero2,
    weight: fromZero2,
    format,
  },
  ['id', 'label', 'kind'],
];
const list5: Part = ['list', 30, criterion, 500];
const language: Leaf = ['text', 35, 'language'];
const list6: Part = ['list', 40, toolId, 200, true];
const object: Part = [
  'object',
  39,
  { kind: text, criterion: criterionId, tool: toolId, over: list6 },
  ['kind', 'criterion', 'tool', 'over'],
];
const object2: Part = ['object', 39, { kind: text, criterion: criterionId, tools: list6 }, ['kind', 'criterion', 'tools']];
const object3: Part = ['object', 39, { kind: text, tool: toolId, yes: fromZero, of: fromZero }, ['kind', 'tool', 'yes', 'of']];
const claim: Part = ['choice', 38, 'kind', { leads: object, ties: object2, missing: object2, has: object3 }];
const list7: Part = ['list', 37, claim, 500, true];
const verdict: Part = ['object', 36, { text: filled5, claims: list7 }, ['text', 'claims']];
const union: Part = ['union', 36, [filled5, verdict]];
const more: Part = ['object', 41, { label: filled2, url: link, lead: text }, ['label']];
const document: Part = [
  'object',
  0,
  {
    $schema: text,
    tools: list4,
    criteria: list5,
    title: filled5,
    lang: language,
    description: text,
    asOf: date,
    verdict: union,
    more,
  },
  ['tools'],
];

/** The whole document. */
export const DOCUMENT: Part = document;
