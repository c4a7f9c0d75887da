export { attributeProblem, reportConflict } from '../../elements/shared/author.js';
export { report } from '../../elements/shared/report.js';
export { lacking, lackingFrom, noDocument, noRegistry } from '../../registry/lacking.js';
export { recover, silent } from '../../registry/recover.js';
