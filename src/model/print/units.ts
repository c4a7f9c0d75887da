/** What units of numbers in the format `bytes` may be called. */
export const BYTE = /^(b(ytes?)?)?$/i;

/** What units of numbers in the format `duration` may be called. */
export const SECOND = /^(s(ec(ond)?s?)?)?$/i;
