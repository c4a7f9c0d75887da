import * as z from 'zod/mini';
import { parseDate } from '../model/date.js';
import { CRITERION_ID, TOOL_ID } from '../model/id.js';
import { LIMITS, POLLUTING } from '../model/limits.js';
import { safeLink } from '../model/url.js';

/*
 * The contract's document as one schema: what is checked here is what dist/schema.json publishes. Each `error` completes the
 * sentence 'expected …'. zod's own messages are never used and zod is never configured: a host page may share it.
 */

/** Resolves only as `http:` or `https:`, whatever it resolves against. */
const isLink = (text: string): boolean => safeLink(text, 'https://base.invalid/') !== null;

const text = (error = 'a text') => z.string({ error }).check(z.maxLength(LIMITS.characters, { error }));
const filled = (error = 'a text that is not empty') =>
  z.string({ error }).check(z.maxLength(LIMITS.characters, { error }), z.regex(/\S/, { error }));
const link = z
  .string({ error: 'an http: or https: URL' })
  .check(
    z.maxLength(LIMITS.characters, { error: 'an http: or https: URL' }),
    z.refine(isLink, { error: 'an http: or https: URL' }),
  );
const DATE = 'an ISO 8601 date such as 2025-03-09';
const date = z.string({ error: DATE }).check(z.refine((value) => parseDate(value) !== null, { error: DATE }));
const finite = (error = 'a number') => z.number({ error });
const flag = z.boolean({ error: 'true or false' });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.map((value) => `'${value}'`).join(', ')}` });

const TOOL_ID_WORDS =
  "a tool ID: letters, digits and . _ + ~ - in segments joined by '/', each starting with a letter, digit or @, at most 200 characters";
const CRITERION_ID_WORDS =
  'a criterion ID: letters, digits and . _ + ~ - after a letter, digit or @, and not constructor or prototype';
const toolId = z.string({ error: TOOL_ID_WORDS }).check(z.regex(TOOL_ID, { error: TOOL_ID_WORDS }));
const criterionId = z.string({ error: CRITERION_ID_WORDS }).check(
  z.regex(CRITERION_ID, { error: CRITERION_ID_WORDS }),
  z.refine((id) => !POLLUTING.has(id), { error: CRITERION_ID_WORDS }),
);

const SCALAR = 'a text, a number, true, false, null or a list of texts';
const list = z.array(text(), { error: SCALAR }).check(z.maxLength(LIMITS.entries));
const scalar = z.union([text(), finite(), flag, z.null(), list], { error: SCALAR });
export const answer = z.object(
  {
    value: z.optional(scalar),
    status: z.optional(oneOf(['known', 'partial', 'unknown', 'not-applicable'])),
    unverified: z.optional(flag),
    range: z.optional(
      z.tuple([finite('a number, the lower end'), finite('a number, the upper end')], { error: 'a list of two numbers' }),
    ),
    note: z.optional(text()),
    source: z.optional(link),
    checked: z.optional(date),
  },
  { error: 'a value with its evidence' },
);
const value = z.union([text(), finite(), flag, z.null(), list, answer], { error: `${SCALAR}, or an object with its evidence` });

export const capability = z.object(
  {
    id: filled('an ID'),
    title: filled('a title'),
    description: z.optional(text()),
    unique: z.optional(text()),
    alternatives: z.optional(text()),
    tags: z.optional(z.array(text(), { error: 'a list of texts' }).check(z.maxLength(LIMITS.tags))),
    url: z.optional(link),
  },
  { error: 'a capability: an object with id and title' },
);

const count = z.int({ error: 'a whole number from 0' }).check(z.minimum(0, { error: 'a whole number from 0' }));
export const capabilities = z.object(
  {
    total: z.optional(count),
    url: z.optional(link),
    items: z.optional(z.array(capability, { error: 'a list of capabilities' }).check(z.maxLength(LIMITS.capabilities))),
  },
  { error: 'an object with total, url and items' },
);

export const tool = z.object(
  {
    id: toolId,
    name: filled('a name'),
    url: z.optional(link),
    logo: z.optional(link),
    summary: z.optional(text()),
    relationship: z.optional(oneOf(['none', 'maker', 'sponsor', 'affiliate'])),
    updated: z.optional(date),
    values: z.optional(z.record(criterionId, value, { error: 'an object of values by criterion ID' })),
    capabilities: z.optional(capabilities),
  },
  { error: 'a tool: an object with id and name' },
);

const POSITIVE = 'a number from 0';
const positive = finite(POSITIVE).check(z.minimum(0, { error: POSITIVE }));
export const criterion = z.object(
  {
    id: criterionId,
    label: filled('a label'),
    description: z.optional(text()),
    group: z.optional(filled()),
    url: z.optional(link),
    kind: oneOf(['text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link']),
    min: z.optional(finite()),
    max: z.optional(finite()),
    better: z.optional(oneOf(['higher', 'lower'])),
    unit: z.optional(filled()),
    currency: z.optional(
      z.string({ error: 'an ISO 4217 code such as EUR' }).check(z.regex(/^[A-Z]{3}$/, { error: 'an ISO 4217 code such as EUR' })),
    ),
    tolerance: z.optional(positive),
    weight: z.optional(positive),
  },
  { error: 'a criterion: an object with id, label and kind' },
);

const ids = z.array(toolId, { error: 'a list of tool IDs' }).check(z.maxLength(LIMITS.tools));
const about = { criterion: criterionId };
export const claim = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('leads'), ...about, tool: toolId, over: ids }),
    z.object({ kind: z.literal('ties'), ...about, tools: ids }),
    z.object({ kind: z.literal('missing'), ...about, tools: ids }),
  ],
  { error: "a claim of kind 'leads', 'ties' or 'missing'" },
);

export const verdict = z.object(
  { text: filled(), claims: z.array(claim, { error: 'a list of claims' }).check(z.maxLength(LIMITS.criteria)) },
  { error: 'a text, or an object with text and claims' },
);

export const more = z.object(
  { label: filled('a label'), url: z.optional(link), lead: z.optional(text()) },
  { error: 'an object with label' },
);

export const document = z.object(
  {
    $schema: z.optional(text()),
    tools: z.array(tool, { error: 'a list of tools' }).check(z.maxLength(LIMITS.tools)),
    criteria: z.optional(z.array(criterion, { error: 'a list of criteria' }).check(z.maxLength(LIMITS.criteria))),
    title: z.optional(filled()),
    description: z.optional(text()),
    asOf: z.optional(date),
    verdict: z.optional(z.union([filled(), verdict], { error: 'a text, or an object with text and claims' })),
    more: z.optional(more),
  },
  { error: 'a document: an object with tools' },
);
