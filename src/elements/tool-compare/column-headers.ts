import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type Comparison, type FailedTool, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import { failureTexts } from '../shared/language.js';
import { logoOf } from '../shared/logo.js';
import { relOf } from '../shared/relation.js';
import { toolLink } from '../shared/tool-link.js';

type Tool = Comparison['tools'][number];

/** How the heads of the columns are drawn, and what their reader can do. */
export interface ColumnHeaderOptions {
  readonly texts: BoxTexts;
  /** Indices of the tools that are drawn, in the order shown. */
  readonly columns: readonly number[];
  /** What the sheet knows the column of a tool by. */
  readonly marked: ReadonlyMap<string, string>;
  /** Tries again to get a tool that could not be had. */
  readonly retry: TemplateResult | typeof nothing;
  /** Whether names alone stand in the head: on phones it sticks, and is to leave room for the rows. */
  readonly narrow: boolean;
  date(iso: string): string;
  /** Puts a tool into a column, by their places among columns and tools, where any tool can take the place of one that is drawn: on phones two are. */
  readonly onExchange: ((place: number, tool: number) => void) | false;
}

/** Which tool this is: its author's pick, or what the others are held against. */
export const tagText = (mark: string, texts: BoxTexts): string =>
  [...(mark.includes('pk') ? [`★ ${texts.pick}`] : []), ...(mark.includes('bl') ? [texts.baseline] : [])].join(', ');

/** That above its name; the place for it where only others have one. */
const tagOf = (mark: string, { texts, marked }: ColumnHeaderOptions): TemplateResult | typeof nothing =>
  [...marked.values()].some((name) => name !== 'off')
    ? html`<span class="tag" part=${mark.includes('pk') ? 'pick' : nothing}>${tagText(mark, texts)}</span>`
    : nothing;

/** A head from which another tool is called into its column. */
function exchange(
  place: number,
  tool: Tool,
  tools: readonly Tool[],
  texts: BoxTexts,
  onExchange: (place: number, tool: number) => void,
): TemplateResult {
  const change = ({ currentTarget }: Event): void => onExchange(place, Number((currentTarget as HTMLSelectElement).value));
  return html`<span class="sel"><select part="tool-name" class="nm" aria-label=${texts.inColumn(place + 1)} @change=${change}>
    ${tools.map((one, i) => html`<option value=${i} .selected=${one === tool}>${one.name}</option>`)}
  </select></span>`;
}

/** What the page's author has to do with the tool, how fresh its data is, and where to get it. */
export function under(
  tool: ParsedTool,
  main: boolean,
  { texts, onExchange, date }: ColumnHeaderOptions,
): TemplateResult | typeof nothing {
  const { relationship = 'none', updated, url } = tool;
  // Where the name is a select, the tool's own page is a link below it.
  const action = tool.action ?? (onExchange && url !== undefined ? { label: texts.website, url } : undefined);
  if (!action && relationship === 'none' && updated === undefined) return nothing;
  return html`<span class="act">${
    action
      ? html`<a part="action" class=${main ? 'btn main' : 'btn'} href=${action.url} rel=${relOf(tool)}>${action.label}</a>`
      : nothing
  }${relationship === 'none' ? nothing : html`<small part="relationship">${texts.relationship[relationship]}</small>`}${
    updated === undefined ? nothing : html`<small part="note" class="our">${texts.updated(date(updated))}</small>`
  }</span>`;
}

/** Why a tool could not be had, and the way to try again. */
export const whyMissing = ({ problem }: FailedTool, { texts, retry }: ColumnHeaderOptions): TemplateResult =>
  html`<span class="why"><small part="note" class="our">${failureTexts(texts.locale)?.failed(problem) ?? texts.failed}</small> ${problem.retryable ? retry : nothing}</span>`;

function header(tool: Tool, place: number, tools: readonly Tool[], options: ColumnHeaderOptions): TemplateResult {
  const { marked, texts, onExchange, narrow } = options;
  const mark = marked.get(tool.id) ?? '';
  const failed = isFailed(tool);
  const name = onExchange
    ? exchange(place, tool, tools, texts, onExchange)
    : failed
      ? html`<span part="tool-name" class="nm">${tool.name}</span>`
      : toolLink(tool);
  return html`<th scope="col" role="columnheader" part="tool-header" class=${mark || nothing}>
    ${tagOf(mark, options)}
    <span class="tool">${logoOf(failed ? undefined : tool.logo, 28)}${name}</span>
    ${failed ? whyMissing(tool, options) : narrow ? nothing : below(tool, options)}
  </th>`;
}

/** What stands below the name of a tool in its column. */
const below = (tool: ParsedTool, options: ColumnHeaderOptions): TemplateResult | typeof nothing =>
  under(tool, options.marked.get(tool.id)?.includes('pk') ?? false, options);

/** On phones what stands below the names is a row of its own, which scrolls away. */
function belowNames(drawn: readonly Tool[], options: ColumnHeaderOptions): TemplateResult | typeof nothing {
  const cells = drawn.map((tool) => (isFailed(tool) ? nothing : below(tool, options)));
  if (cells.every((cell) => cell === nothing)) return nothing;
  return html`<tbody role="rowgroup"><tr role="row" class="group"><td role="cell"></td>${cells.map((cell) => html`<td role="cell">${cell}</td>`)}</tr></tbody>`;
}

/** The row of heads: a tool each, behind the corner. */
export function columnHeaders({ tools }: Comparison, options: ColumnHeaderOptions): TemplateResult {
  const drawn = options.columns.flatMap((index) => tools[index] ?? []);
  const heads = drawn.map((tool, place) => header(tool, place, tools, options));
  return html`<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" part="corner" class="corner">${options.texts.feature}</th>${heads}</tr></thead>${options.narrow ? belowNames(drawn, options) : nothing}`;
}
