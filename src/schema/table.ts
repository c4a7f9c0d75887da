/* Made from schema/document.ts by `npm run generate`; do not edit. What each entry means says part.ts. */
import type { Leaf, Part } from './part.js';

const text: Leaf = ['text', 'a text'];
const toolId: Leaf = [
  'text',
  "a tool ID: letters, digits and . _ + ~ - in segments joined by '/', each starting with a letter, digit or @, at most 200 characters",
  'toolId',
];
const filled: Leaf = ['text', 'a name', 'filled'];
const link: Leaf = ['text', 'an http: or https: URL', 'link'];
const filled2: Leaf = ['text', 'a label', 'filled'];
const action: Part = ['object', 'an object with label and url', { label: filled2, url: link }, ['label', 'url']];
const relationship: Part = ['words', ['none', 'maker', 'sponsor', 'affiliate']];
const date: Leaf = ['text', 'an ISO 8601 date such as 2025-03-09', 'date'];
const criterionId: Leaf = [
  'text',
  'a criterion ID: letters, digits and . _ + ~ - after a letter, digit or @, and not constructor or prototype',
  'criterionId',
];
const number: Leaf = ['number', 'a number'];
const flag: Leaf = ['flag', 'true or false'];
const nothing: Leaf = ['null', 'null'];
const list: Part = ['list', 'a text, a number, true, false, null or a list of texts', text, 200, true];
const scalar: Part = ['union', 'a text, a number, true, false, null or a list of texts', [text, number, flag, nothing, list]];
const status: Part = ['words', ['known', 'partial', 'unknown', 'not-applicable']];
const words: Part = ['words', ['highest', 'lowest']];
const end: Leaf = ['end', 'a number or null, the lower end'];
const end2: Leaf = ['end', 'a number or null, the upper end'];
const hasEnd: Part = [
  'tuple',
  'a list of two numbers, or of a number and null',
  [end, end2],
  ['hasEnd', 'a range with at least one end that is a number'],
];
const evidence: Part = [
  'object',
  'a value with its evidence',
  { value: scalar, status, text, extreme: words, unverified: flag, note: text, source: link, checked: date, range: hasEnd },
  [],
  ['value', 'status', 'text', 'extreme', 'unverified', 'range'],
  ['hasWords', "a text beside the extreme 'lowest'"],
];
const value: Part = [
  'union',
  'a text, a number, true, false, null or a list of texts, or an object with its evidence',
  [text, number, flag, nothing, list, evidence],
];
const record: Part = ['record', 'an object of values by criterion ID', criterionId, value];
const fromZero: Leaf = ['count', 'a whole number from 0'];
const filled3: Leaf = ['text', 'an ID', 'filled'];
const filled4: Leaf = ['text', 'a title', 'filled'];
const list2: Part = ['list', 'a list of texts', text, 50];
const capability: Part = [
  'object',
  'a capability: an object with id and title',
  { id: filled3, title: filled4, description: text, unique: text, alternatives: text, tags: list2, url: link },
  ['id', 'title'],
];
const list3: Part = ['list', 'a list of capabilities', capability, 1000];
const capabilities: Part = ['object', 'an object with total, url and items', { total: fromZero, url: link, items: list3 }, []];
const tool: Part = [
  'object',
  'a tool: an object with id and name',
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
const list4: Part = ['list', 'a list of tools', tool, 200];
const filled5: Leaf = ['text', 'a text that is not empty', 'filled'];
const kind: Part = ['words', ['text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link']];
const words2: Part = ['words', ['higher', 'lower']];
const currency: Leaf = ['text', 'an ISO 4217 code such as EUR', 'currency'];
const fromZero2: Leaf = ['amount', 'a number from 0'];
const format: Part = ['words', ['plain', 'compact', 'percent', 'bytes', 'duration']];
const criterion: Part = [
  'object',
  'a criterion: an object with id, label and kind',
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
const list5: Part = ['list', 'a list of criteria', criterion, 500];
const language: Leaf = ['text', "a language tag such as 'de' or 'pt-BR'", 'language'];
const list6: Part = ['list', 'a list of tool IDs', toolId, 200, true];
const object: Part = [
  'object',
  '',
  { kind: text, criterion: criterionId, tool: toolId, over: list6 },
  ['kind', 'criterion', 'tool', 'over'],
];
const object2: Part = ['object', '', { kind: text, criterion: criterionId, tools: list6 }, ['kind', 'criterion', 'tools']];
const object3: Part = ['object', '', { kind: text, tool: toolId, yes: fromZero, of: fromZero }, ['kind', 'tool', 'yes', 'of']];
const claim: Part = [
  'choice',
  "a claim of kind 'leads', 'ties', 'missing' or 'has'",
  'kind',
  { leads: object, ties: object2, missing: object2, has: object3 },
];
const list7: Part = ['list', 'a list of claims', claim, 500, true];
const verdict: Part = ['object', 'a text, or an object with text and claims', { text: filled5, claims: list7 }, ['text', 'claims']];
const union: Part = ['union', 'a text, or an object with text and claims', [filled5, verdict]];
const more: Part = ['object', 'an object with label', { label: filled2, url: link, lead: text }, ['label']];
const document: Part = [
  'object',
  'a document: an object with tools',
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
