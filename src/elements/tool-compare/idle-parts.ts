import { FarRows } from './far-rows.js';
import { keepInSight } from './keep-in-sight.js';
import { Paper, type Printed } from './paper/paper.js';
import { followPointer } from './pointed-column.js';
import { reorder } from './reorder.js';

/** What a comparison can do once the page has nothing else to do. */
export interface IdleParts {
  readonly paper: Paper;
  readonly far: FarRows;
  readonly reorder: typeof reorder;
}

/** Gives an element its parts; from now on the pointer's column is marked, and what takes the focus is kept in sight. @param date prints a date. */
export function idleParts(host: Printed, date: (iso: string) => string): IdleParts {
  followPointer(host, host.renderRoot);
  host.renderRoot.addEventListener('focusin', keepInSight);
  return { paper: new Paper(host, date), far: new FarRows(host), reorder };
}
