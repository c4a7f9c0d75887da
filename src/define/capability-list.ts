import { CapabilityList } from '../elements/capability-list/capability-list.js';
import { define } from '../elements/shared/define.js';
import { speak } from '../elements/shared/language.js';
import { boxTexts } from '../locales/en/box.js';
import { searchTexts } from '../locales/en/search.js';

speak({ boxTexts, searchTexts });
define('capability-list', CapabilityList);

declare global {
  interface HTMLElementTagNameMap {
    'capability-list': CapabilityList;
  }
}
