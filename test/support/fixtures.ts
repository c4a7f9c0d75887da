import type { Document, Tool } from '../../src/index.js';

const capability = (i: number, of: string) => ({
  id: `capability-${i}`,
  title: `Capability ${i} of ${of}`,
  description: `What capability ${i} does.`,
  unique: `What is unique about ${i}.`,
  alternatives: `How ${i} stands against others.`,
  tags: ['one', `tag-${i}`],
});

/** A tool with values for four criteria, and 12 capabilities of which only 10 are in the data. */
export const tool = (id: string, values: Tool['values'] = {}, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id.toUpperCase(),
  values: { rank: 50, adoption: 0.5, quality: 0.5, pricing: 'Free', ...values },
  capabilities: { total: 12, items: Array.from({ length: 10 }, (_, i) => capability(i, id)) },
  ...more,
});

/** A document of two tools, with a title, description, date, way out, link, relationship and an unknown value. */
export const pair = (): Document => ({
  title: 'Alpha against Beta',
  description: 'A sentence about both.',
  asOf: '2025-03-09',
  more: { label: 'Search them all', url: 'https://example.com/all', lead: 'Neither?' },
  tools: [
    tool('alpha', { rank: 44, adoption: 0.9, quality: 0 }, { url: 'https://example.com/alpha', relationship: 'affiliate' }),
    tool('beta', { rank: 55, adoption: 0.7, quality: null }),
  ],
});

/** A document of `count` tools, with ranks and adoption that rise from tool to tool. */
export const many = (count: number): Document => ({
  tools: Array.from({ length: count }, (_, i) => tool(`tool-${i}`, { rank: 10 * i, adoption: i / 10 })),
});
