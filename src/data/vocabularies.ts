/** Matches the languages, beside English, of which there is a vocabulary. */
export const HAS_VOCABULARY = /^(?:de|fr|es|pt|it|nl|pl|ru|zh|ja|ko)(?=-|$)/i;
