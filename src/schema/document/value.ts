import * as z from 'zod/mini';
import { LIMITS } from '../../model/limits.js';
import { FORMS } from '../named-forms.js';
import { described, optional } from './described.js';
import { date, flag, link, number, oneOf, text, wholeListOf } from './parts.js';

const SCALAR = 'a text, a number, true, false, null or a list of texts';
const scalars = () => [text(), number(), flag, z.null(), wholeListOf(text(), LIMITS.entries, SCALAR)] as const;

const scalar = described(z.union(scalars(), { error: SCALAR }), {
  name: 'Scalar',
  meaning: 'What a cell can hold. `null` is unknown, never zero.',
});

const status = described(oneOf(['known', 'partial', 'unknown', 'not-applicable']), {
  name: 'Status',
  meaning: 'Whether the answer is known. `partial` is a yes with limits.',
});

const end = (which: string) => z.nullable(number(`a number or null, the ${which} end`));
const RANGE = 'a list of two numbers, or of a number and null';
const range = z
  .tuple([end('lower'), end('upper')], { error: RANGE })
  .check(z.refine(FORMS.hasEnd, { error: 'a range with at least one end that is a number' }));

export const evidence = described(
  z
    .object(
      {
        value: optional(scalar, {
          meaning: 'The value that is compared, and printed as its criterion says.',
          otherwise: 'unknown',
          example: 4.5,
          vital: true,
        }),
        status: optional(status, {
          meaning: "Whether the answer is known: 'partial' is a yes with limits; 'unknown' and 'not-applicable' hold no value.",
          otherwise: "'known' where there is a value, a range or an extreme, else 'unknown'",
          example: 'partial',
          vital: true,
        }),
        text: optional(text(), {
          meaning: 'The text to print instead of the formatted value; comparisons use the value.',
          otherwise: 'the value as its criterion prints it',
          example: 'Free for 5 users',
          vital: true,
        }),
        extreme: optional(oneOf(['highest', 'lowest']), {
          meaning: "Stands above ('highest') or below ('lowest') every number of the row. 'lowest' needs a text.",
          otherwise: "none; the text of the highest is 'unlimited'",
          example: 'highest',
          vital: true,
        }),
        unverified: optional(flag, {
          meaning: 'Whether nobody but its vendor says so; it is marked.',
          default: false,
          example: true,
          vital: true,
        }),
        note: optional(text(), { meaning: 'A remark on the value, in a sentence.', example: 'Measured on version 4.2.' }),
        source: optional(link, { meaning: 'The page that says so.', example: 'https://a.example/pricing' }),
        checked: optional(date, { meaning: 'When the value was last checked, as an ISO 8601 date.', example: '2025-03-09' }),
        range: optional(range, {
          meaning:
            "Where the value may lie: its uncertainty, not a span of offers. `null` is an open end; a plan's lowest price ('from $5') is [5, null].",
          unit: "the criterion's",
          example: [95, 99],
          vital: true,
        }),
      },
      { error: 'a value with its evidence' },
    )
    .check(z.refine(FORMS.hasWords, { error: "a text beside the extreme 'lowest'" })),
  { name: 'Evidence', meaning: 'A value with its evidence: status, source, date, note, range.' },
);

/** One tool's answer to one criterion. */
export const value = described(z.union([...scalars(), evidence], { error: `${SCALAR}, or an object with its evidence` }), {
  name: 'Value',
  meaning: "One tool's answer to one criterion: the bare scalar, or the scalar with its evidence.",
});
