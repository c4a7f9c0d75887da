import * as z from 'zod/mini';
import { LIMITS } from '../model/limits.js';
import { criterion } from './document/criterion.js';
import { described, optional } from './document/described.js';
import { date, filled, language, link, listOf, text } from './document/parts.js';
import { tool } from './document/tool.js';
import { verdict } from './document/verdict.js';

/*
 * The contract's document as one schema. `npm run generate` makes from it the types (model/document.ts), the table that readers' pages check
 * data with (schema/table.ts), dist/schema.json and docs/data.md.
 */

export const more = described(
  z.object(
    {
      label: described(filled('a label'), { meaning: 'The text of the link.', example: 'Search the match graph' }),
      url: optional(link, {
        meaning: 'The URL of the link; the attribute `more-href` takes precedence.',
        otherwise: 'no link',
        example: 'https://a.example/search',
      }),
      lead: optional(text(), { meaning: 'The words before the link.', example: 'Need something different?' }),
    },
    { error: 'an object with label' },
  ),
  { name: 'More', meaning: 'The way out of a comparison.' },
);

/** A comparison document. */
export const document = described(
  z.object(
    {
      $schema: optional(text(), {
        meaning: 'The URL of the JSON Schema of this format, for editors.',
        example: './node_modules/tool-compare/dist/schema.json',
      }),
      tools: described(listOf(tool, LIMITS.tools, 'a list of tools'), {
        meaning: 'The tools, in the order shown.',
        example: [{ id: 'a', name: 'A' }],
      }),
      criteria: optional(listOf(criterion, LIMITS.criteria, 'a list of criteria'), {
        meaning: 'The rows, in the order shown. Values of other IDs are left out.',
        otherwise: 'a row for each ID among the values, with a label made from the ID and the kind that its cells read as',
        example: [{ id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' }],
      }),
      title: optional(filled(), {
        meaning: 'The heading.',
        otherwise: "the tools' names: 'A vs B'; of more than two, 'A, B and C'",
        example: 'Tools that make pictures',
      }),
      lang: optional(language, {
        meaning: "The language of the document's words, and of decimal and thousands marks in figures written as texts.",
        default: 'en',
        example: 'de',
      }),
      description: optional(text(), { meaning: 'A sentence on the comparison, below the heading.', example: 'For small teams.' }),
      asOf: optional(date, {
        meaning: 'The date at which the data was true, as an ISO 8601 date.',
        otherwise: 'no date is shown',
        example: '2025-03-09',
      }),
      verdict: optional(z.union([filled(), verdict], { error: 'a text, or an object with text and claims' }), {
        meaning: "The author's words, alone or with claims that are checked against the cells.",
        otherwise: 'a verdict made from the cells',
        example: 'We would take A.',
      }),
      more: optional(more, {
        meaning: 'The way out: a link below the comparison.',
        example: { label: 'Search the match graph', url: 'https://a.example/search', lead: 'Need something different?' },
      }),
    },
    { error: 'a document: an object with tools' },
  ),
  { name: 'Document', meaning: 'A comparison as its author writes it.' },
);
