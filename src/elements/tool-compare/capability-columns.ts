import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type CapabilitySelection, listCapabilities } from '../../model/capability.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import type { ComparisonView } from '../../model/view.js';
import { capabilityItems, openAll, secondLines } from '../shared/capabilities.js';
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
  /** Width of the comparison in em, where they begin below what can be seen: until they are listed, nothing of them is drawn then. */
  readonly below: number | null;
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
const linesBelow = ({ shown }: CapabilitySelection): number => shown.reduce((lines, one) => lines + secondLines(one), 0);

/** How high '+N more' is, in em: a button, or a text. */
const moreHeight = ({ more, held }: CapabilitySelection): number => (more ? (held ? 2.9375 : 2.14) : 0);

/** Tells the page which capability the reader has opened or closed. */
function report(host: Options['host'], tool: string, id: string, open: boolean): void {
  const tools = host.view?.tools.map((shown) => shown.id) ?? [];
  host.dispatchEvent(new ToolViewEvent({ change: 'capability', tools, capability: { tool, id, open } }));
}

/** IDs of the capabilities that more than one tool has. */
function sharedIn(tools: readonly ParsedTool[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { capabilities } of tools) {
    for (const { id } of capabilities?.items ?? []) (seen.has(id) ? shared : seen).add(id);
  }
  return shared;
}

/** Opens or closes all capabilities that are written out. */
function toggleAll(tools: readonly ParsedTool[], limitOf: (tool: ParsedTool) => number, open: boolean, options: Options): void {
  const { host, opened, write } = options;
  const changed: [string, string][] = [];
  for (const tool of tools) {
    const ids = opened(tool.id);
    for (const { id } of listCapabilities(tool, limitOf(tool)).shown) {
      if (ids.has(id) === open) continue;
      if (open) ids.add(id);
      else ids.delete(id);
      changed.push([tool.id, id]);
    }
  }
  write();
  host.requestUpdate();
  void host.updateComplete.then(() => {
    for (const [tool, id] of changed) report(host, tool, id, open);
  });
}

function column(tool: ParsedTool, limit: number, shared: ReadonlySet<string>, options: Options): TemplateResult {
  const { host, revealed, texts } = options;
  const list = listCapabilities(tool, limit);
  // Without controls all text stands open: how much room it takes is not known.
  const listed = options.listed || options.plain;
  return html`<section part="capabilities" data-tool=${tool.id} class=${listed ? '' : 'room'} .style=${`--_items:${list.shown.length};--_lines:${linesBelow(list)};--_more:${moreHeight(list)}em`}>
    ${heading(options.level, html`<span class="our">${texts.capabilitiesOf(tool.name)}</span> <small part="note" class="our">${texts.capabilityCount(list.total)}</small>`)}
    ${tool.summary === undefined ? nothing : html`<p part="note" class="summary">${tool.summary}</p>`}
    ${
      !listed
        ? nothing
        : html`<div>${capabilityItems(list, {
            texts,
            expanded: false,
            toggled: options.opened(tool.id),
            plain: options.plain,
            written: options.written,
            onOpening: options.write,
            shared,
            onToggle: ({ id }, open) => report(host, tool.id, id, open),
            onReveal: () => {
              revealed.add(tool.id);
              host.requestUpdate();
              void focusRevealed(host, `[data-tool="${CSS.escape(tool.id)}"] summary`, list.shown.length);
            },
          })}</div>`
    }
  </section>`;
}

/** Room for columns that are below what can be seen, about as high as they will be. */
function room(tools: readonly ParsedTool[], limit: number, em: number): TemplateResult {
  const heights = tools.map((tool) => {
    const list = listCapabilities(tool, limit);
    return 3 + (tool.summary ? 1.8 : 0) + 2.52 * list.shown.length + 1.26 * linesBelow(list) + moreHeight(list);
  });
  const across = Math.max(1, Math.floor(em / 22));
  const height = heights.reduce((sum, _, i) => (i % across ? sum : sum + Math.max(...heights.slice(i, i + across))), 0.25);
  return html`<div class="caps" .style=${`block-size:${height}em`}></div>`;
}

/** What each tool can do, side by side where there is room. Nothing where no tool says. */
export function capabilityColumns({ tools }: Comparison, options: Options): TemplateResult | typeof nothing {
  const having = tools.filter((tool): tool is ParsedTool => !isFailed(tool) && (tool.capabilities?.total ?? 0) > 0);
  if (!options.limit || !having.length) return nothing;
  const { level, plain, written, listed, below, revealed, texts, opened } = options;
  const limitOf = (tool: ParsedTool): number => (revealed.has(tool.id) ? Number.POSITIVE_INFINITY : options.limit);
  const allOpen = having.every((tool) => listCapabilities(tool, limitOf(tool)).shown.every(({ id }) => opened(tool.id).has(id)));
  const drawn = (): TemplateResult => {
    const shared = sharedIn(having);
    // There may be hundreds of them, and most changes of a comparison are none of theirs.
    const marks = [...shared].join(' ');
    const columns = having.map((tool) =>
      guard([tool, limitOf(tool), level, plain, written, listed, texts, marks, allOpen], () =>
        column(tool, limitOf(tool), shared, options),
      ),
    );
    return html`<div class=${having.length > MANY ? 'caps many' : 'caps'}>${columns}</div>`;
  };
  return html`${
    plain ? nothing : html`<div class="tail">${openAll(allOpen, texts, (open) => toggleAll(having, limitOf, open, options))}</div>`
  }${below && !plain ? room(having, options.limit, below) : drawn()}`;
}
