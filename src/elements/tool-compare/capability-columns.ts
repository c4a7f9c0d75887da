import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type CapabilitySelection, listCapabilities } from '../../model/capability.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import { capabilityItems, openAll, secondLines } from '../shared/capabilities.js';
import type { DeferredDrawing } from '../shared/deferred-drawing.js';
import { heading } from '../shared/heading.js';
import { focusRevealed } from '../shared/reveal.js';
import { unlessSame } from '../shared/unless-same.js';

/** With more columns than this, browsers lay out a column only when it comes into sight (`content-visibility`). */
const MANY = 8;

/** The comparison element, as far as the capabilities need it. */
interface CapabilityHost extends HTMLElement {
  readonly texts: BoxTexts;
  readonly plain: boolean;
  readonly headingLevel: number;
  /** Number of capabilities listed for each tool before '+N more'. */
  readonly capabilities: number;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** Settings of the capabilities, with what the reader has opened and revealed, and the actions of the reader. */
export interface CapabilityOptions {
  readonly host: CapabilityHost;
  readonly late: Pick<DeferredDrawing, 'textsDue' | 'listsDue' | 'drawAll'>;
  /**
   * Width of the comparison in em, where the capabilities begin below the visible part of the first frame: then only empty room is drawn.
   * Else `null`.
   */
  readonly below: number | null;
  /** IDs of the tools whose capabilities beyond the first ones the reader has revealed. */
  readonly revealed: Set<string>;
  /** IDs of the capabilities that the reader has opened, by tool. */
  readonly opened: Map<string, Set<string>>;
  /** Called when the reader has opened or closed a capability. */
  onToggle(tool: string, id: string, open: boolean): void;
}

/** A tool with capabilities, the selection of them to list, and the IDs of those that are open. */
interface CapableTool {
  readonly tool: ParsedTool;
  readonly list: CapabilitySelection;
  readonly open: Set<string>;
}

/** Returns the number of lines below the titles of a list, while all capabilities are closed. */
const linesBelow = ({ shown }: CapabilitySelection): number => shown.reduce((lines, one) => lines + secondLines(one), 0);

/** Returns the height of '+N more', in em: 2.9375 for a button, 2.14 for text, 0 for neither. */
const moreHeight = ({ more, hidden }: CapabilitySelection): number => (more ? (hidden ? 2.9375 : 2.14) : 0);

/** Returns the IDs of the capabilities that more than one tool has. */
function sharedIn(tools: readonly CapableTool[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { tool } of tools) {
    for (const { id } of tool.capabilities?.items ?? []) (seen.has(id) ? shared : seen).add(id);
  }
  return shared;
}

/**
 * For each comparison: whether the text of the button 'Open all' ('Close all') is out of date. The function is kept here, not in the
 * columns, because columns are not drawn again with every change, and would hold an old one.
 */
const outdatedButtons = new WeakMap<CapabilityHost, () => boolean>();

function column({ tool, list, open }: CapableTool, shared: ReadonlySet<string>, options: CapabilityOptions): TemplateResult {
  const { host, late, revealed, onToggle } = options;
  const { texts, plain } = host;
  // Without controls all text is open, and its height is not known before it is drawn: no room is reserved for it.
  const listed = late.listsDue || plain;
  return html`<section part="capabilities" data-tool=${tool.id} class=${listed ? '' : 'room'} .style=${`--_items:${list.shown.length};--_lines:${linesBelow(list)};--_more:${moreHeight(list)}em`}>
    ${heading(host.headingLevel + 1, html`<span class="our">${texts.capabilitiesOf(tool.name)}</span> <small part="note" class="our">${texts.capabilityCount(list.total)}</small>`)}
    ${tool.summary === undefined ? nothing : html`<p part="note" class="summary">${tool.summary}</p>`}
    ${
      !listed
        ? nothing
        : html`<div>${capabilityItems(list, {
            texts,
            expanded: false,
            toggled: open,
            plain,
            written: late.textsDue,
            onOpening: late.drawAll,
            shared,
            onToggle: ({ id }, isOpen) => {
              // Drawn again only where the text of the button changes: drawing would undo the work of a page translator.
              if (outdatedButtons.get(host)?.()) host.requestUpdate();
              onToggle(tool.id, id, isOpen);
            },
            onReveal: () => {
              revealed.add(tool.id);
              host.requestUpdate();
              void focusRevealed(host, `[data-tool="${CSS.escape(tool.id)}"] summary`, list.shown.length);
            },
          })}</div>`
    }
  </section>`;
}

/**
 * Empty room for columns below the visible part of the page, about as high as they will be. The height of a column in em: 3 for its
 * heading, 1.8 for a summary, 2.52 for each title, 1.26 for each line below a title, and '+N more'. Columns are at least 22 em wide; each
 * line of columns is as high as its highest column; 0.25 em are above the first line.
 */
function emptyRoom(tools: readonly CapableTool[], em: number): TemplateResult {
  const heights = tools.map(
    ({ tool, list }) => 3 + (tool.summary ? 1.8 : 0) + 2.52 * list.shown.length + 1.26 * linesBelow(list) + moreHeight(list),
  );
  const perLine = Math.max(1, Math.floor(em / 22));
  const height = heights.reduce((sum, _, i) => (i % perLine ? sum : sum + Math.max(...heights.slice(i, i + perLine))), 0.25);
  return html`<div class="caps" .style=${`block-size:${height}em`}></div>`;
}

/** Draws the capabilities of all tools, side by side where there is room; `nothing` where no tool has any. */
export function capabilityColumns({ tools }: Comparison, options: CapabilityOptions): TemplateResult | typeof nothing {
  const { host, late, below, revealed, opened } = options;
  const { texts, plain, headingLevel, capabilities } = host;
  const capable = tools.flatMap((tool): CapableTool | [] => {
    if (isFailed(tool) || !tool.capabilities?.total) return [];
    const open = opened.get(tool.id) ?? new Set();
    opened.set(tool.id, open);
    return {
      tool,
      open,
      list: listCapabilities(tool.capabilities, revealed.has(tool.id) ? Number.POSITIVE_INFINITY : capabilities),
    };
  });
  if (!capabilities || !capable.length) return nothing;
  const areAllOpen = (): boolean => capable.every(({ list, open }) => list.shown.every(({ id }) => open.has(id)));
  const allOpen = areAllOpen();
  outdatedButtons.set(host, () => areAllOpen() !== allOpen);
  const drawn = (): TemplateResult => {
    const shared = sharedIn(capable);
    // A column is kept as drawn while its settings are the same: there may be hundreds, and most changes of a comparison concern none of
    // them.
    const sharedIds = [...shared].join(' ');
    const columns = capable.map((entry) =>
      unlessSame(
        [entry.tool, entry.list.shown.length, headingLevel, plain, late.textsDue, late.listsDue, texts, sharedIds, allOpen],
        () => column(entry, shared, options),
      ),
    );
    return html`<div class=${capable.length > MANY ? 'caps many' : 'caps'}>${columns}</div>`;
  };
  return html`${plain ? nothing : html`<div class="tail">${openAll(allOpen, texts, host, late)}</div>`}${below && !plain ? emptyRoom(capable, below) : drawn()}`;
}
