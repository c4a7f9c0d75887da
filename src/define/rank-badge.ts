import { RankBadge } from '../elements/rank-badge/rank-badge.js';
import { define } from '../elements/shared/define.js';
import { speak } from '../elements/shared/language.js';
import { badgeTexts } from '../locales/en/badge.js';

speak({ badgeTexts });
define('rank-badge', RankBadge);

declare global {
  interface HTMLElementTagNameMap {
    'rank-badge': RankBadge;
  }
}
