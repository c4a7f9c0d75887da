export { unranked } from '../../model/unranked.js';
export { broken, lacking, lackingFrom, noDocument, noRegistry } from '../../registry/lacking.js';
export { recover, silent } from '../../registry/recover.js';
