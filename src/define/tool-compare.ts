import { define } from '../elements/shared/define.js';
import { speak } from '../elements/shared/language.js';
import { ToolCompare } from '../elements/tool-compare/tool-compare.js';
import { boxTexts } from '../locales/en/box.js';
import { controlTexts } from '../locales/en/controls.js';
import { words } from '../locales/en.js';

speak({ boxTexts, controlTexts, words });
define('tool-compare', ToolCompare);

declare global {
  interface HTMLElementTagNameMap {
    'tool-compare': ToolCompare;
  }
}
