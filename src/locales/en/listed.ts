// British lists: 'A, B and C'. The 'and' is a word of the sentence, in whatever way the figures beside it are written.
const and = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** 'A, B and C' of parts as they are. */
export const listed = (parts: readonly string[]): string => and.format(parts);
