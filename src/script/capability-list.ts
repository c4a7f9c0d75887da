import { setSampleRegistry } from '../registry/settings.js';

// Only a pasted script may look beside itself: bundlers rewrite this URL.
setSampleRegistry(new URL(/* @vite-ignore */ './sample/', import.meta.url).href);

import '../define/capability-list.js';
