/** The words of warnings about tags and attributes, and what finds the nearest right one: when there is a warning. */
export const diagnostics = () => import('../elements/shared/author.js');
