/** An enumeration: 'A, B and C', or with `word` 'A, B or C'. The parts are not escaped. */
export const listed = (parts: readonly string[], word = 'and'): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}` : parts.join();
