/** What finds and reads the data of badges, with its words: for the first badge that shows more than a plain score. */
export const badgeData = () => import('./files/badge-data.js');
