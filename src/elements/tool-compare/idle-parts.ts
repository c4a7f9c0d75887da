import { holdInPlace } from '../shared/hold-in-place.js';
import { drawOver } from '../shared/translated.js';
import { FarRows } from './far-rows.js';
import { keepFocus } from './keep-focus.js';
import { keepInSight } from './keep-in-sight.js';
import { Paper, type Printed } from './paper/paper.js';
import { followPointer } from './pointed-column.js';
import { reorder } from './reorder.js';

/** What a comparison can do once the page has nothing else to do. */
export interface IdleParts {
  readonly paper: Paper;
  readonly far: FarRows;
  readonly reorder: typeof reorder;
  readonly holdInPlace: typeof holdInPlace;
  /** Draws over what the reader may have focused, or a translator rewritten. */
  redraw(draw: () => void): void;
}

/** Gives an element its parts; from now on the pointer's column is marked, and what takes the focus is kept in sight. @param date prints a date. */
export function idleParts(host: Printed, date: (iso: string) => string): IdleParts {
  const { renderRoot } = host;
  followPointer(host, renderRoot);
  renderRoot.addEventListener('focusin', keepInSight);
  // What changed before now was drawn beside a translator's texts, which would go on showing what was.
  if (renderRoot.querySelector('font')) host.requestUpdate();
  return {
    paper: new Paper(host, date),
    far: new FarRows(host),
    reorder,
    holdInPlace,
    redraw: (draw) => keepFocus(renderRoot, () => drawOver(renderRoot, draw)),
  };
}
