/** Matches the units that mean bytes to the format `bytes`: 'B', 'byte', 'bytes', and no unit. */
export const BYTE = /^(b(ytes?)?)?$/i;

/** Matches the units that mean seconds to the format `duration`: 's', 'sec', 'seconds' and the like, and no unit. */
export const SECOND = /^(s(ec(ond)?s?)?)?$/i;
