import { FarRows } from './far-rows.js';
import { Paper, type Printed } from './paper/paper.js';
import { followPointer } from './pointed-column.js';

/** What a comparison can do once the page has nothing else to do. */
export interface IdleParts {
  readonly paper: Paper;
  readonly far: FarRows;
}

/** Gives an element its parts, and has the pointer's column marked from now on. @param date prints a date. */
export function idleParts(host: Printed, date: (iso: string) => string): IdleParts {
  followPointer(host, host.renderRoot);
  return { paper: new Paper(host, date), far: new FarRows(host) };
}
