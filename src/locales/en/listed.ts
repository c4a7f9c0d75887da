/** 'A, B and C' of parts as they are, or 'A, B or C'. */
export const listed = (parts: readonly string[], word = 'and'): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}` : parts.join();
