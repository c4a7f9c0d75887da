import type { Path } from '../../model/path.js';

/** The reason why a value does not fit, returned to its holder, which then leaves the value out or is broken itself. */
export class Broken {
  constructor(
    /** The path of the mistake: at the value, or deeper. */
    readonly path: Path,
    readonly expected: string,
    readonly found: string,
    /** The value that was probably meant. */
    readonly suggestion?: string | undefined,
  ) {}
}
