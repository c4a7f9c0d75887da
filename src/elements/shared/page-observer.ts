import { closestLocale, hostOf } from './language.js';

/** An element that follows its attributes. */
interface Follower extends Element {
  attributeChangedCallback(name: string): void;
}

/** An element that speaks the language of the page around it. */
interface Speaker extends Element {
  /** The closest `lang` when it was drawn. */
  readonly locale: string;
  requestUpdate(): void;
}

/** A page may have put a `childList` on every object. */
type Observed = MutationObserverInit & { readonly __proto__: null };
const ATTRIBUTES: Observed = { __proto__: null, attributes: true };
const LANGUAGES: Observed = { __proto__: null, subtree: true, attributeFilter: ['lang'] };

const speakers = new Set<Speaker>();
/** Asking the observer again takes a badge as long as its link: a page may hold a thousand. */
const observed = new WeakSet<Node>();

/** Tells of what has changed up to now, which else is told with the next microtask. */
export function tell(changes = observer.takeRecords()): void {
  for (const { target, attributeName } of changes) {
    if (attributeName !== 'lang') (target as Follower).attributeChangedCallback(attributeName as string);
    else for (const speaker of speakers) if (closestLocale(speaker) !== speaker.locale) speaker.requestUpdate();
  }
}

/**
 * Sees the attributes of all elements, and the `lang` of what they stand in: calling back for each attribute of a tag takes the browser longer
 * than all that is read of them. In Node there is none.
 */
const observer: MutationObserver = globalThis.MutationObserver && new MutationObserver(tell);

/** Tells an element of its attributes; asking again changes nothing. */
export const followAttributes = (element: Follower): void => observer.observe(element, ATTRIBUTES);

/** Draws the element again once its closest `lang` is another. @param tree the one that it stands in. */
export function followLanguage(element: Speaker, tree = element.getRootNode()): void {
  // One that has left by now would be its own root, of which the observer would no longer tell the attributes.
  if (!element.isConnected) return;
  speakers.add(element);
  for (let root: Node | null = tree; root; root = hostOf(root)?.getRootNode() ?? null) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, LANGUAGES);
  }
}

/** Ends that. */
export function leaveLanguage(element: Speaker): void {
  speakers.delete(element);
}
