import { speak } from '../../elements/shared/language.js';
import { failureTexts } from '../../locales/en/failures.js';

export { unranked } from '../../model/no-rank-problem.js';
export {
  documentProblem,
  functionProblem,
  registryProblem,
  requestProblem,
  thrownProblem,
} from '../../registry/failure-problems.js';
export { recover, silent } from '../../registry/recover.js';

// The reason why a tool is missing is drawn as soon as the failed answer is there, so its texts are loaded with this file.
speak({ failureTexts });
