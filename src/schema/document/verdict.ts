import * as z from 'zod/mini';
import { LIMITS } from '../../model/limits.js';
import { described } from './described.js';
import { count, criterionId, filled, toolId, wholeListOf } from './parts.js';

const ids = wholeListOf(toolId, LIMITS.tools, 'a list of tool IDs');
const about = described(criterionId, { meaning: "The row's ID.", example: 'price' });
const aTool = (meaning: string) => described(toolId, { meaning, example: 'a' });
const tools = (meaning: string) => described(ids, { meaning, example: ['b', 'c'] });
const kind = <const K extends string>(word: K, meaning: string) => described(z.literal(word), { meaning });

const claim = described(
  z.discriminatedUnion(
    'kind',
    [
      z.object({
        kind: kind('leads', 'One tool is ahead of others in a row.'),
        criterion: about,
        tool: aTool("The leader's ID."),
        over: tools('The IDs of those that it leads.'),
      }),
      z.object({
        kind: kind('ties', 'Tools are level in a row.'),
        criterion: about,
        tools: tools('The IDs of those that are level.'),
      }),
      z.object({
        kind: kind('missing', 'Tools have no value in a row.'),
        criterion: about,
        tools: tools('The IDs of those without a value.'),
      }),
      z.object({
        kind: kind('has', 'A tool has so many of what the yes-or-no rows ask for.'),
        tool: aTool("The tool's ID."),
        yes: described(count, { meaning: 'Its yeses, with notes or not.', unit: 'rows', example: 31 }),
        of: described(count, {
          meaning: "All yes-or-no rows shown whose `better` is not 'lower', given or not; the same for all tools.",
          unit: 'rows',
          example: 34,
        }),
      }),
    ],
    { error: "a claim of kind 'leads', 'ties', 'missing' or 'has'" },
  ),
  { name: 'Claim', meaning: 'A statement about cells, which the cells must support.' },
);

/** An author's verdict with the claims that it makes. */
export const verdict = described(
  z.object(
    {
      text: described(filled(), { meaning: 'The sentences shown.', example: 'A costs less than B.' }),
      claims: described(wholeListOf(claim, LIMITS.criteria, 'a list of claims'), {
        meaning: 'All that the text claims about the cells. A verdict with a claim that the cells do not support is not shown.',
        example: [{ kind: 'leads', criterion: 'price', tool: 'a', over: ['b'] }],
      }),
    },
    { error: 'a text, or an object with text and claims' },
  ),
  { name: 'Verdict', meaning: "An author's verdict, with the claims that it makes." },
);
