import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BoxTexts } from '../../locales/locale.js';
import { type CapabilitySelection, listCapabilities } from '../../model/capability.js';
import { type Comparison, isFailed } from '../../model/joined.js';
import type { ParsedTool } from '../../model/tool.js';
import { capabilityItems, openAll, secondLines } from '../shared/capabilities.js';
import { heading } from '../shared/heading.js';
import { kept } from '../shared/kept.js';
import type { LateText } from '../shared/late-text.js';
import { focusRevealed } from '../shared/reveal.js';

/** More columns than this are laid out as they come into sight. */
const MANY = 8;

/** A comparison that shows what its tools can do. */
interface Able extends HTMLElement {
  readonly texts: BoxTexts;
  readonly plain: boolean;
  readonly headingLevel: number;
  /** How many capabilities are written out for each tool. */
  readonly capabilities: number;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** What the reader has done with the capabilities so far, and what can do more. */
export interface CapabilityOptions {
  readonly host: Able;
  readonly late: Pick<LateText, 'written' | 'listed' | 'write'>;
  /** Width of the comparison in em, where they begin below what can be seen: until they are listed, nothing of them is drawn then. */
  readonly below: number | null;
  /** IDs of the tools whose held capabilities the reader has revealed. */
  readonly revealed: Set<string>;
  /** IDs of the capabilities that the reader has opened, by tool. */
  readonly opened: Map<string, Set<string>>;
  /** The reader has opened or closed one. */
  onToggle(tool: string, id: string, open: boolean): void;
}

/** A tool that can do something, what of that is written out, and the IDs of what is open. */
interface AbleTool {
  readonly tool: ParsedTool;
  readonly list: CapabilitySelection;
  readonly open: Set<string>;
}

/** How many lines there will be beside the titles, which have one each. */
const linesBelow = ({ shown }: CapabilitySelection): number => shown.reduce((lines, one) => lines + secondLines(one), 0);

/** How high '+N more' is, in em: a button, or a text. */
const moreHeight = ({ more, hidden }: CapabilitySelection): number => (more ? (hidden ? 2.9375 : 2.14) : 0);

/** IDs of the capabilities that more than one tool has. */
function sharedIn(tools: readonly AbleTool[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { tool } of tools) {
    for (const { id } of tool.capabilities?.items ?? []) (seen.has(id) ? shared : seen).add(id);
  }
  return shared;
}

/** Whether the button that opens all should say something else than when it was drawn; a column may be older than that. */
const changed = new WeakMap<Able, () => boolean>();

function column({ tool, list, open }: AbleTool, shared: ReadonlySet<string>, options: CapabilityOptions): TemplateResult {
  const { host, late, revealed, onToggle } = options;
  const { texts, plain } = host;
  // Without controls all text stands open: how much room it takes is not known.
  const listed = late.listed || plain;
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
            written: late.written,
            onOpening: late.write,
            shared,
            onToggle: ({ id }, isOpen) => {
              // Drawing what is the same would undo a translator's work.
              if (changed.get(host)?.()) host.requestUpdate();
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

/** Room for columns that are below what can be seen, about as high as they will be. */
function room(tools: readonly AbleTool[], em: number): TemplateResult {
  const heights = tools.map(
    ({ tool, list }) => 3 + (tool.summary ? 1.8 : 0) + 2.52 * list.shown.length + 1.26 * linesBelow(list) + moreHeight(list),
  );
  const across = Math.max(1, Math.floor(em / 22));
  const height = heights.reduce((sum, _, i) => (i % across ? sum : sum + Math.max(...heights.slice(i, i + across))), 0.25);
  return html`<div class="caps" .style=${`block-size:${height}em`}></div>`;
}

/** What each tool can do, side by side where there is room. Nothing where no tool says. */
export function capabilityColumns({ tools }: Comparison, options: CapabilityOptions): TemplateResult | typeof nothing {
  const { host, late, below, revealed, opened } = options;
  const { texts, plain, headingLevel, capabilities } = host;
  const able = tools.flatMap((tool): AbleTool | [] => {
    if (isFailed(tool) || !tool.capabilities?.total) return [];
    const open = opened.get(tool.id) ?? new Set();
    opened.set(tool.id, open);
    return {
      tool,
      open,
      list: listCapabilities(tool.capabilities, revealed.has(tool.id) ? Number.POSITIVE_INFINITY : capabilities),
    };
  });
  if (!capabilities || !able.length) return nothing;
  const areAllOpen = (): boolean => able.every(({ list, open }) => list.shown.every(({ id }) => open.has(id)));
  const allOpen = areAllOpen();
  changed.set(host, () => areAllOpen() !== allOpen);
  const drawn = (): TemplateResult => {
    const shared = sharedIn(able);
    // There may be hundreds of them, and most changes of a comparison are none of theirs.
    const marks = [...shared].join(' ');
    const columns = able.map((one) =>
      kept([one.tool, one.list.shown.length, headingLevel, plain, late.written, late.listed, texts, marks, allOpen], () =>
        column(one, shared, options),
      ),
    );
    return html`<div class=${able.length > MANY ? 'caps many' : 'caps'}>${columns}</div>`;
  };
  return html`${plain ? nothing : html`<div class="tail">${openAll(allOpen, texts, host, late)}</div>`}${below && !plain ? room(able, below) : drawn()}`;
}
