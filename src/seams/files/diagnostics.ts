export { idProblems } from '../../data/id-problems.js';
export { attributeProblem, reportConflict } from '../../elements/shared/author.js';
export { report } from '../../elements/shared/report.js';
export { withSuggestion } from '../../registry/suggestion.js';
