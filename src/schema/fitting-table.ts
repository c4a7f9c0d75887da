/* Made from schema/document.ts by `npm run generate`; do not edit. What each part does says fitting.ts. */
import {
  amount,
  choice,
  count,
  type Fit,
  flag,
  link,
  list,
  matching,
  nothing,
  number,
  object,
  range,
  record,
  tested,
  text,
  union,
  words,
} from './fitting.js';
import * as forms from './forms.js';

const toolId: Fit = matching(forms.toolId);
const filled: Fit = matching(forms.filled);
const action: Fit = object({ label: filled, url: link }, 2);
const relationship: Fit = words('none', 'maker', 'sponsor', 'affiliate');
const date: Fit = tested(text, forms.date);
const entries: Fit = list(text, 200);
const scalar: Fit = union({ string: text, number, boolean: flag, null: nothing, list: entries });
const status: Fit = words('known', 'partial', 'unknown', 'not-applicable');
const word: Fit = words('highest', 'lowest');
const evidence: Fit = tested(
  object({ value: scalar, status, text, extreme: word, unverified: flag, note: text, source: link, checked: date, range }),
  forms.hasWords,
);
const value: Fit = union({ string: text, number, boolean: flag, null: nothing, list: entries, object: evidence });
const byId: Fit = record(forms.criterionId, value);
const entries2: Fit = list(text, 50);
const capability: Fit = object(
  { id: filled, title: filled, description: text, unique: text, alternatives: text, tags: entries2, url: link },
  2,
);
const entries3: Fit = list(capability, 1000);
const capabilities: Fit = object({ total: count, url: link, items: entries3 });
const tool: Fit = object(
  {
    id: toolId,
    name: filled,
    url: link,
    logo: link,
    summary: text,
    action,
    relationship,
    updated: date,
    values: byId,
    capabilities,
  },
  2,
);
const entries4: Fit = list(tool, 200);
const criterionId: Fit = matching(forms.criterionId);
const kind: Fit = words('text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link');
const word2: Fit = words('higher', 'lower');
const currency: Fit = matching(forms.currency);
const format: Fit = words('plain', 'compact', 'percent', 'bytes', 'duration');
const criterion: Fit = object(
  {
    id: criterionId,
    label: filled,
    kind,
    description: text,
    group: filled,
    url: link,
    min: number,
    max: number,
    better: word2,
    unit: filled,
    currency,
    tolerance: amount,
    weight: amount,
    format,
  },
  3,
);
const entries5: Fit = list(criterion, 500);
const language: Fit = tested(text, forms.language);
const entries6: Fit = list(toolId, 200);
const fields: Fit = object({ kind: text, criterion: criterionId, tool: toolId, over: entries6 }, 4);
const fields2: Fit = object({ kind: text, criterion: criterionId, tools: entries6 }, 3);
const fields3: Fit = object({ kind: text, tool: toolId, yes: count, of: count }, 4);
const claim: Fit = choice('kind', { leads: fields, ties: fields2, missing: fields2, has: fields3 });
const entries7: Fit = list(claim, 500);
const verdict: Fit = object({ text: filled, claims: entries7 }, 2);
const either: Fit = union({ string: filled, object: verdict });
const more: Fit = object({ label: filled, url: link, lead: text }, 1);
const document: Fit = object(
  {
    tools: entries4,
    $schema: text,
    criteria: entries5,
    title: filled,
    lang: language,
    description: text,
    asOf: date,
    verdict: either,
    more,
  },
  1,
);

/** The whole document. */
export const DOCUMENT: Fit = document;
