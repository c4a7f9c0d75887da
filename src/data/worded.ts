/** Languages whose words are known beside English. */
export const WORDED = /^(?:de|fr|es|pt|it|nl|pl|ru|zh|ja|ko)(?=-|$)/i;
