export { BadgeHint } from '../../elements/rank-badge/badge-hint.js';
