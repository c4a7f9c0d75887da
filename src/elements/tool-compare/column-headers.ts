import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type Comparison, type FailedTool, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import { failureTexts } from '../shared/language.js';
import { logoOf } from '../shared/logo.js';
import { relOf } from '../shared/relation.js';
import { toolLink } from '../shared/tool-link.js';

type Tool = Comparison['tools'][number];

/** Settings of the column headers, and the actions of their reader. */
export interface ColumnHeaderOptions {
  readonly texts: BoxTexts;
  /** Indices of the tools that have a column, in the order shown. */
  readonly columns: readonly number[];
  /** CSS classes by tool ID: `pk` for the author's pick, `bl` for the baseline, `off` for a tool that failed to load. */
  readonly marked: ReadonlyMap<string, string>;
  /** The button that requests failed tools again. */
  readonly retry: TemplateResult | typeof nothing;
  /** Phone layout: the head holds names only, because it sticks and has to leave room for the rows. */
  readonly narrow: boolean;
  date(iso: string): string;
  /**
   * Puts the tool of index `tool` into the column of index `place`; `false` but on phones with more tools than columns, whose heads have a
   * select.
   */
  readonly onExchange: ((place: number, tool: number) => void) | false;
}

/** Returns the text of a tool's tag: 'Author's pick', 'Baseline', or both; empty for other tools. @param mark CSS classes of the tool. */
export const tagText = (mark: string, texts: BoxTexts): string =>
  [...(mark.includes('pk') ? [`★ ${texts.pick}`] : []), ...(mark.includes('bl') ? [texts.baseline] : [])].join(', ');

/** The tag above a tool's name. If only other tools have a tag, an empty one, so that the names stand on one line. */
const tagOf = (mark: string, { texts, marked }: ColumnHeaderOptions): TemplateResult | typeof nothing =>
  [...marked.values()].some((name) => name !== 'off')
    ? html`<span class="tag" part=${mark.includes('pk') ? 'pick' : nothing}>${tagText(mark, texts)}</span>`
    : nothing;

/** A select in place of a tool's name: the reader chooses the tool of this column. */
function toolSelect(
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

/**
 * A line about a tool: its action link, the author's relationship to it (maker, sponsor, affiliate), and the date of its data; `nothing`
 * where the tool has none of them.
 * @param isMain whether the link is drawn as the main button, as for the author's pick.
 */
export function toolDetails(
  tool: ParsedTool,
  isMain: boolean,
  { texts, onExchange, date }: ColumnHeaderOptions,
): TemplateResult | typeof nothing {
  const { relationship = 'none', updated, url } = tool;
  // A name that is a select cannot be a link, so the link to the tool's own page stands below.
  const action = tool.action ?? (onExchange && url !== undefined ? { label: texts.website, url } : undefined);
  if (!action && relationship === 'none' && updated === undefined) return nothing;
  return html`<span class="act">${
    action
      ? html`<a part="action" class=${isMain ? 'btn main' : 'btn'} href=${action.url} rel=${relOf(tool)}>${action.label}</a>`
      : nothing
  }${relationship === 'none' ? nothing : html`<small part="relationship">${texts.relationship[relationship]}</small>`}${
    updated === undefined ? nothing : html`<small part="note" class="our">${texts.updated(date(updated))}</small>`
  }</span>`;
}

/** The reason why a tool failed to load, and a retry button if a retry may help. */
export const failureReason = ({ problem }: FailedTool, { texts, retry }: ColumnHeaderOptions): TemplateResult =>
  html`<span class="why"><small part="note" class="our">${failureTexts(texts.locale)?.failed(problem) ?? texts.failed}</small> ${problem.retryable ? retry : nothing}</span>`;

function header(tool: Tool, place: number, tools: readonly Tool[], options: ColumnHeaderOptions): TemplateResult {
  const { marked, texts, onExchange, narrow } = options;
  const mark = marked.get(tool.id) ?? '';
  const failed = isFailed(tool);
  const name = onExchange
    ? toolSelect(place, tool, tools, texts, onExchange)
    : failed
      ? html`<span part="tool-name" class="nm">${tool.name}</span>`
      : toolLink(tool);
  return html`<th scope="col" role="columnheader" part="tool-header" class=${mark || nothing}>
    ${tagOf(mark, options)}
    <span class="tool">${logoOf(failed ? undefined : tool.logo, 28)}${name}</span>
    ${failed ? failureReason(tool, options) : narrow ? nothing : columnDetails(tool, options)}
  </th>`;
}

/** The line about a tool below its name. */
const columnDetails = (tool: ParsedTool, options: ColumnHeaderOptions): TemplateResult | typeof nothing =>
  toolDetails(tool, options.marked.get(tool.id)?.includes('pk') ?? false, options);

/** On phones the lines about the tools are a row of the table's body, which scrolls away while the head sticks. */
function detailsRow(drawn: readonly Tool[], options: ColumnHeaderOptions): TemplateResult | typeof nothing {
  const cells = drawn.map((tool) => (isFailed(tool) ? nothing : columnDetails(tool, options)));
  if (cells.every((cell) => cell === nothing)) return nothing;
  return html`<tbody role="rowgroup"><tr role="row" class="group"><td role="cell"></td>${cells.map((cell) => html`<td role="cell">${cell}</td>`)}</tr></tbody>`;
}

/** Draws the table's head: the corner above the row headers, then one header for each column. */
export function columnHeaders({ tools }: Comparison, options: ColumnHeaderOptions): TemplateResult {
  const drawn = options.columns.flatMap((index) => tools[index] ?? []);
  const heads = drawn.map((tool, place) => header(tool, place, tools, options));
  return html`<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" part="corner" class="corner">${options.texts.feature}</th>${heads}</tr></thead>${options.narrow ? detailsRow(drawn, options) : nothing}`;
}
