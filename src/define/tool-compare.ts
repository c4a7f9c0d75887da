import { define } from '../elements/shared/define.js';
import { ToolCompare } from '../elements/tool-compare/tool-compare.js';

define('tool-compare', ToolCompare);

declare global {
  interface HTMLElementTagNameMap {
    'tool-compare': ToolCompare;
  }
}
