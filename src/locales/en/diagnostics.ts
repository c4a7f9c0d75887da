/** Stands above what is listed for the author. */
export const diagnosticsTitle = 'Diagnostics for the author';
