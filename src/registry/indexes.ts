import { store } from './store.js';

/** Requests for the IDs that registries list, by URL: shared while they run, and cached. */
export const indexes = store<readonly string[]>(() => true);
