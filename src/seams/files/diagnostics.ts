export { attributeProblem, reportConflict } from '../../elements/shared/author.js';
export { withSuggestion } from '../../registry/suggestion.js';
