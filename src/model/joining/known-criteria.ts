import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Infer } from './plain.js';

/** The criteria of the reference page that tools answer: where no others are shown. */
export const knownCriteria: Infer = (tools) =>
  DEFAULT_CRITERIA.filter(({ id }) =>
    tools.some(({ answers, capabilities }) => answers.has(id) || (id === 'capabilities' && capabilities !== null)),
  );
