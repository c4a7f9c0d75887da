import { store } from './store.js';

/** What registries list, while it is asked for. */
export const indexes = store<readonly string[]>(() => true);
