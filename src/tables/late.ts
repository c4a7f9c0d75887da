import { adviceOn } from './advice.js';
import { hintsIn } from './hints.js';

/** What few tables need: those whose rows say more by attributes, and those whose author asks for advice. */
export const late = { adviceOn, hintsIn };
export type Late = typeof late;
