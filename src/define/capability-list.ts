import { CapabilityList } from '../elements/capability-list/capability-list.js';
import { define } from '../elements/shared/define.js';

define('capability-list', CapabilityList);

declare global {
  interface HTMLElementTagNameMap {
    'capability-list': CapabilityList;
  }
}
