import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Infer } from './plain.js';

/**
 * Returns the criteria of the reference page for which a tool has a value, or capabilities. For elements that show no others where a
 * document has no criteria: lists and badges.
 */
export const knownCriteria: Infer = (tools) =>
  DEFAULT_CRITERIA.filter(({ id }) =>
    tools.some(({ answers, capabilities }) => answers.has(id) || (id === 'capabilities' && capabilities !== null)),
  );
