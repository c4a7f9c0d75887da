import * as z from 'zod/mini';
import { described, optional } from './described.js';
import { amount, criterionId, currency, filled, link, number, oneOf, text } from './parts.js';

const kind = described(oneOf(['text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link']), {
  name: 'Kind',
  meaning: 'How the values of a row are read, printed and compared.',
});

const format = described(oneOf(['plain', 'compact', 'percent', 'bytes', 'duration']), {
  name: 'Format',
  meaning: 'How figures are printed.',
});

/** A criterion as its author writes it. */
export const criterion = described(
  z.object(
    {
      id: described(criterionId, {
        meaning: "Names the row in the tools' values, in attributes and in claims; case matters.",
        example: 'price',
      }),
      label: described(filled('a label'), { meaning: 'The name of the row.', example: 'Price' }),
      description: optional(text(), {
        meaning: 'The question of the row, in a sentence; shown behind a button.',
        example: 'Of the smallest plan.',
      }),
      group: optional(filled(), { meaning: 'The heading that the row stands under.', otherwise: 'none', example: 'Cost' }),
      url: optional(link, { meaning: 'The method: how the figures were found.', example: 'https://a.example/method' }),
      kind: described(kind, {
        meaning:
          "How its cells are read: 'text'; 'number'; 'score', a number on a scale; 'rank', the score of the tool as a whole (at most one row); 'boolean', yes or no; 'date', ISO 8601; 'money', a number in a currency; 'list', texts; 'link', a URL.",
        example: 'money',
      }),
      min: optional(number(), {
        meaning: 'The start of the scale on which bars are drawn.',
        default: 0,
        unit: "the row's",
        example: 0,
      }),
      max: optional(number(), {
        meaning: 'The end of the scale.',
        otherwise: '1 for a score, 100 for a rank, else no scale and no bars',
        unit: "the row's",
        example: 5,
      }),
      better: optional(oneOf(['higher', 'lower']), {
        meaning: 'Which direction wins; it is printed with the row.',
        otherwise: "'higher' for a score or rank, else the row has no winner",
        example: 'lower',
      }),
      unit: optional(filled(), { meaning: 'The unit of the figures, printed behind them.', example: 'ms' }),
      currency: optional(currency, { meaning: 'The currency of money, as an ISO 4217 code.', example: 'EUR' }),
      tolerance: optional(amount, {
        meaning: 'Differences up to this one are ties.',
        default: 0,
        unit: "the row's",
        example: 0.05,
      }),
      weight: optional(amount, {
        meaning: 'How much a score counts in the weighted score, against the other scores.',
        default: 1,
        example: 2,
      }),
      format: optional(format, {
        meaning:
          "How figures are printed: 'plain', without grouping (a year); 'compact', shortened (226M); 'percent', the value being a fraction of 1; 'bytes', the value in bytes (250 MB); 'duration', the value in seconds (3 min 14 s).",
        otherwise: 'all digits, grouped as the language does',
        example: 'compact',
      }),
    },
    { error: 'a criterion: an object with id, label and kind' },
  ),
  {
    name: 'Criterion',
    meaning: 'One row of the comparison: what is asked of every tool, how it is read, and which direction is better.',
  },
);
