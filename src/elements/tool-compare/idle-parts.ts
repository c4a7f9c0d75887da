import { holdInPlace } from '../shared/hold-in-place.js';
import { drawOver } from '../shared/translated.js';
import { FarRows } from './far-rows.js';
import { keepFocus } from './keep-focus.js';
import { Paper, type PaperHost } from './paper/paper.js';
import { followPointer } from './pointed-column.js';
import { reorder } from './reorder.js';
import { keepInSight } from './scroll-clear-of-head.js';

/** The parts of a comparison that are loaded when the page is idle, because the first drawing does not need them. */
export interface IdleParts {
  readonly paper: Paper;
  readonly far: FarRows;
  readonly reorder: typeof reorder;
  readonly holdInPlace: typeof holdInPlace;
  /** Calls `draw` so that the focus is kept, and texts that a page translator has rewritten are drawn anew. */
  redraw(draw: () => void): void;
}

/**
 * Makes the idle parts of an element. From now on the column under the pointer is marked, and a cell that takes the focus is scrolled out
 * from under the sticky head.
 * @param date prints an ISO 8601 date.
 */
export function idleParts(host: PaperHost, date: (iso: string) => string): IdleParts {
  const { renderRoot } = host;
  followPointer(host, renderRoot);
  renderRoot.addEventListener('focusin', keepInSight);
  // A translator put its texts into `font` elements. Changes before now were drawn without `redraw`, so such texts may show an old state.
  if (renderRoot.querySelector('font')) host.requestUpdate();
  return {
    paper: new Paper(host, date),
    far: new FarRows(host),
    reorder,
    holdInPlace,
    redraw: (draw) => keepFocus(renderRoot, () => drawOver(renderRoot, draw)),
  };
}
