import type { Path } from '../../model/path.js';

/** Why a value does not fit, told to what holds it: that goes too, or loses the value alone. */
export class Broken {
  constructor(
    /** Where it is wrong: at the value, or deeper. */
    readonly path: Path,
    readonly expected: string,
    readonly found: string,
    /** What was meant. */
    readonly suggestion?: string | undefined,
  ) {}
}
