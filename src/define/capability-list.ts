import { CapabilityList } from '../elements/capability-list/capability-list.js';
import { define } from '../elements/shared/define.js';
import { speak } from '../elements/shared/language.js';
import { boxTexts } from '../locales/en/box.js';

speak({ boxTexts });
define('capability-list', CapabilityList);

declare global {
  interface HTMLElementTagNameMap {
    'capability-list': CapabilityList;
  }
}
