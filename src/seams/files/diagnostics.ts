import { diagnosed as list } from '../../elements/shared/diagnosed.js';
import { diagnosticsTitle } from '../../locales/en/diagnostics.js';
import type { Problem } from '../../model/problem.js';

export { idProblems } from '../../data/id-problems.js';
export { attributeProblem, reportConflict } from '../../elements/shared/author.js';
export { report } from '../../elements/shared/report.js';
export { withSuggestion } from '../../registry/suggestion.js';

/** Lists problems in place, for an author who asks for that. */
export const diagnosed = (problems: readonly Problem[]) => list(problems, diagnosticsTitle);
