/** The diagnostics that are on the console already. */
export const printed = new Set<string>();
