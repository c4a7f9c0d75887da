import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../../locales/en.js';
import { listCapabilities } from '../../model/capability.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import { capabilityItems } from '../shared/capabilities.js';
import { ToolViewEvent } from '../shared/events.js';
import { heading } from '../shared/heading.js';
import { focusRevealed } from '../shared/reveal.js';

interface Options {
  readonly limit: number;
  readonly level: number;
  readonly plain: boolean;
  readonly written: boolean;
  /** IDs of the tools whose held capabilities the reader has revealed. */
  readonly revealed: Set<string>;
  readonly host: HTMLElement & { requestUpdate(): void; readonly updateComplete: Promise<boolean> };
  write(): void;
}

function column(tool: ParsedTool, ids: readonly string[], options: Options): TemplateResult {
  const { host, revealed } = options;
  const list = listCapabilities(tool, revealed.has(tool.id) ? Number.POSITIVE_INFINITY : options.limit);
  return html`<section part="capabilities" data-tool=${tool.id}>
    ${heading(options.level, html`${texts.capabilitiesOf(tool.name)} <small part="note">${texts.capabilityCount(list.total)}</small>`, 'heading')}
    ${tool.summary === undefined ? nothing : html`<p part="note" class="summary">${tool.summary}</p>`}
    ${capabilityItems(list, {
      expanded: false,
      plain: options.plain,
      written: options.written,
      onOpening: options.write,
      onToggle: ({ id }, open) =>
        host.dispatchEvent(new ToolViewEvent({ change: 'capability', tools: ids, capability: { tool: tool.id, id, open } })),
      onReveal: () => {
        revealed.add(tool.id);
        host.requestUpdate();
        void focusRevealed(host, `[data-tool="${CSS.escape(tool.id)}"]`, list.shown.length);
      },
    })}
  </section>`;
}

/** What each tool can do, side by side where there is room. Nothing where no tool says. */
export function capabilityColumns({ tools }: Comparison, options: Options): TemplateResult | typeof nothing {
  const having = tools.filter((tool): tool is ParsedTool => !isFailed(tool) && (tool.capabilities?.total ?? 0) > 0);
  if (!options.limit || !having.length) return nothing;
  const ids = tools.map(({ id }) => id);
  return html`<div class="columns">${having.map((tool) => column(tool, ids, options))}</div>`;
}
