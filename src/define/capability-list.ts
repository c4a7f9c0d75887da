import { CapabilityList } from '../elements/capability-list/capability-list.js';
import { define } from '../elements/shared/define.js';
import { speak } from '../elements/shared/language.js';
import { commonTexts } from '../locales/en/common.js';
import { searchTexts } from '../locales/en/search.js';

speak({ commonTexts, searchTexts });
define('capability-list', CapabilityList);

declare global {
  interface HTMLElementTagNameMap {
    'capability-list': CapabilityList;
  }
}
