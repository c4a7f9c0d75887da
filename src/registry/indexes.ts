import { Store } from './store.js';

/** What registries list, while it is asked for. */
export const indexes = new Store<readonly string[]>();
