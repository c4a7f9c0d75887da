import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type CapabilitySelection, listCapabilities } from '../../model/capability.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import type { ComparisonView } from '../../model/view.js';
import { capabilityItems } from '../shared/capabilities.js';
import { ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { focusRevealed } from '../shared/reveal.js';

/** More columns than this are laid out as they come into sight. */
const MANY = 8;

interface Options {
  readonly texts: BoxTexts;
  readonly limit: number;
  readonly level: number;
  readonly plain: boolean;
  readonly written: boolean;
  /** Whether the lists are drawn, and not only their room. */
  readonly listed: boolean;
  /** IDs of the tools whose held capabilities the reader has revealed. */
  readonly revealed: Set<string>;
  /** Those that the reader has opened, by tool. */
  opened(tool: string): Set<string>;
  readonly host: HTMLElement & {
    requestUpdate(): void;
    readonly updateComplete: Promise<boolean>;
    readonly view: ComparisonView | null;
  };
  write(): void;
}

/** How many lines there will be beside the titles, which have one each. */
const secondLines = (list: CapabilitySelection): number =>
  list.shown.reduce((lines, { description, unique }) => lines + (description ? 1 : 0) + (unique === undefined ? 0 : 1), 0);

function column(tool: ParsedTool, limit: number, options: Options): TemplateResult {
  const { host, revealed, texts } = options;
  const list = listCapabilities(tool, limit);
  // Without controls all text stands open: how much room it takes is not known.
  const listed = options.listed || options.plain;
  return html`<section part="capabilities" data-tool=${tool.id} class=${listed ? '' : list.more ? 'room more' : 'room'} .style=${`--_items:${list.shown.length};--_lines:${secondLines(list)}`}>
    ${heading(options.level, html`${texts.capabilitiesOf(tool.name)} <small part="note">${texts.capabilityCount(list.total)}</small>`, 'heading')}
    ${tool.summary === undefined ? nothing : html`<p part="note" class="summary">${tool.summary}</p>`}
    ${
      !listed
        ? nothing
        : capabilityItems(list, {
            texts,
            expanded: false,
            toggled: options.opened(tool.id),
            plain: options.plain,
            written: options.written,
            onOpening: options.write,
            onToggle({ id }, open) {
              const tools = host.view?.tools.map((shown) => shown.id) ?? [];
              host.dispatchEvent(new ToolViewEvent({ change: 'capability', tools, capability: { tool: tool.id, id, open } }));
            },
            onReveal: () => {
              revealed.add(tool.id);
              host.requestUpdate();
              void focusRevealed(host, `[data-tool="${CSS.escape(tool.id)}"]`, list.shown.length);
            },
          })
    }
  </section>`;
}

/** What each tool can do, side by side where there is room. Nothing where no tool says. */
export function capabilityColumns({ tools }: Comparison, options: Options): TemplateResult | typeof nothing {
  const having = tools.filter((tool): tool is ParsedTool => !isFailed(tool) && (tool.capabilities?.total ?? 0) > 0);
  if (!options.limit || !having.length) return nothing;
  const { level, plain, written, listed, revealed, texts } = options;
  // There may be hundreds of them, and most changes of a comparison are none of theirs.
  const columns = having.map((tool) => {
    const limit = revealed.has(tool.id) ? Number.POSITIVE_INFINITY : options.limit;
    return guard([tool, limit, level, plain, written, listed, texts], () => column(tool, limit, options));
  });
  return html`<div class=${having.length > MANY ? 'caps many' : 'caps'}>${columns}</div>`;
}
