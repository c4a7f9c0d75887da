import { RankBadge } from '../elements/rank-badge/rank-badge.js';
import { define } from '../elements/shared/define.js';

define('rank-badge', RankBadge);

declare global {
  interface HTMLElementTagNameMap {
    'rank-badge': RankBadge;
  }
}
