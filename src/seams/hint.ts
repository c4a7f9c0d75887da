/** What draws and places a hint, with its words: on first use. */
export const hint = () => import('./files/hint.js');
