import * as z from 'zod/mini';
import { LIMITS } from '../../model/limits.js';
import { described, optional } from './described.js';
import { count, criterionId, date, filled, link, listOf, oneOf, text, toolId } from './parts.js';
import { value } from './value.js';

export const capability = described(
  z.object(
    {
      id: described(filled('an ID'), { meaning: 'Names the capability among those of its tool.', example: 'inpainting' }),
      title: described(filled('a title'), { meaning: 'The name of the capability, in a few words.', example: 'Inpainting' }),
      description: optional(text(), { meaning: 'What the capability does.', example: 'Fills a part of a picture anew.' }),
      unique: optional(text(), { meaning: 'What is unique about the capability.', example: 'Runs on your own machine.' }),
      alternatives: optional(text(), {
        meaning: 'How the capability compares with named alternatives.',
        example: 'Slower than B, but free.',
      }),
      tags: optional(listOf(text(), LIMITS.tags, 'a list of texts'), {
        meaning: 'Words for the search.',
        example: ['image'],
      }),
      url: optional(link, { meaning: 'A page about the capability.', example: 'https://a.example/inpainting' }),
    },
    { error: 'a capability: an object with id and title' },
  ),
  { name: 'Capability', meaning: 'One thing that a tool can do.' },
);

export const capabilities = described(
  z.object(
    {
      total: optional(count, {
        meaning: 'How many capabilities the tool has in all, written out here or not.',
        otherwise: 'the number of items',
        unit: 'capabilities',
        example: 25,
      }),
      url: optional(link, { meaning: 'A page that lists all of them.', example: 'https://a.example/capabilities' }),
      items: optional(listOf(capability, LIMITS.capabilities, 'a list of capabilities'), {
        meaning: 'The capabilities that are written out, in the order shown.',
        example: [{ id: 'inpainting', title: 'Inpainting' }],
      }),
    },
    { error: 'an object with total, url and items' },
  ),
  { name: 'Capabilities', meaning: 'What a tool can do: the total counts what exists, the items are what is written out.' },
);

const action = described(
  z.object(
    {
      label: described(filled('a label'), { meaning: 'The text of the button.', example: 'Try free' }),
      url: described(link, { meaning: 'The URL that the button opens.', example: 'https://a.example/signup' }),
    },
    { error: 'an object with label and url' },
  ),
  { name: 'Action', meaning: "A button in a tool's header." },
);

const relationship = described(oneOf(['none', 'maker', 'sponsor', 'affiliate']), {
  name: 'Relationship',
  meaning: "The relationship of the page's author to a tool.",
});

/** A tool as its author writes it. */
export const tool = described(
  z.object(
    {
      id: described(toolId, {
        meaning: 'Names the tool in attributes, claims and registries; case matters.',
        example: 'stable-diffusion',
      }),
      name: described(filled('a name'), { meaning: 'The name of the tool as shown.', example: 'Stable Diffusion' }),
      url: optional(link, { meaning: "The tool's own page: its name and its badge link to it.", example: 'https://a.example' }),
      logo: optional(link, { meaning: 'A picture, drawn small beside the name.', example: 'https://a.example/logo.svg' }),
      summary: optional(text(), { meaning: 'What the tool is, in one sentence.', example: 'Makes pictures from words.' }),
      action: optional(action, {
        meaning: "A button in the header: 'Visit site', 'Try free'.",
        example: { label: 'Try free', url: 'https://a.example/signup' },
      }),
      relationship: optional(relationship, {
        meaning:
          "Of the page's author to the tool: it is shown, and 'sponsor' and 'affiliate' mark the tool's links as sponsored for search engines.",
        default: 'none',
        example: 'affiliate',
      }),
      updated: optional(date, {
        meaning: 'When the data of the tool was last changed, as an ISO 8601 date.',
        example: '2025-03-09',
      }),
      values: optional(z.record(criterionId, value, { error: 'an object of values by criterion ID' }), {
        meaning: 'The values of the tool, by criterion ID.',
        example: { price: 20, offline: true },
      }),
      capabilities: optional(capabilities, {
        meaning: 'What the tool can do.',
        example: { total: 25, url: 'https://a.example/capabilities' },
      }),
    },
    { error: 'a tool: an object with id and name' },
  ),
  { name: 'Tool', meaning: 'The thing compared: an identity, values by criterion, and capabilities.' },
);
