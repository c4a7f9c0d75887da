import { closestLocale, hostOf } from './language.js';

/** An element that is told of changed attributes. */
interface AttributeFollower extends Element {
  attributeChangedCallback(name: string): void;
}

/** An element that follows the language of the page around it. */
interface LanguageFollower extends Element {
  /** The locale of the closest `lang` at the last drawing. */
  readonly locale: string;
  requestUpdate(): void;
}

/** Options without a prototype: a page may have put a `childList` on `Object.prototype`. */
type Observed = MutationObserverInit & { readonly __proto__: null };
const ATTRIBUTES: Observed = { __proto__: null, attributes: true };
const LANGUAGES: Observed = { __proto__: null, subtree: true, attributeFilter: ['lang'] };

const followers = new Set<LanguageFollower>();
/** Roots whose `lang` attributes are observed: each is handed to the observer once, as that takes time for each of a thousand badges. */
const observedRoots = new WeakSet<Node>();

/**
 * Handles attribute changes: those reported by the observer, or, when called without any, those that the observer would report with the
 * next microtask.
 */
export function handleChanges(changes = observer.takeRecords()): void {
  for (const { target, attributeName } of changes) {
    if (attributeName !== 'lang') (target as AttributeFollower).attributeChangedCallback(attributeName as string);
    else for (const speaker of followers) if (closestLocale(speaker) !== speaker.locale) speaker.requestUpdate();
  }
}

/**
 * Observes the attributes of all elements, and `lang` around them. Custom elements' own callbacks, one for each attribute of a tag, would take
 * the browser longer than reading the attributes. Missing in Node.
 */
const observer: MutationObserver = globalThis.MutationObserver && new MutationObserver(handleChanges);

/** Calls an element back when its attributes change. Calling this again has no effect. */
export const followAttributes = (element: AttributeFollower): void => observer.observe(element, ATTRIBUTES);

/** Draws the element again when its closest `lang` changes. @param tree the root that the element stands in */
export function followLanguage(element: LanguageFollower, tree = element.getRootNode()): void {
  // A removed element is its own root, and observing `lang` there would replace the observation of its attributes.
  if (!element.isConnected) return;
  followers.add(element);
  for (let root: Node | null = tree; root; root = hostOf(root)?.getRootNode() ?? null) {
    if (observedRoots.has(root)) continue;
    observedRoots.add(root);
    observer.observe(root, LANGUAGES);
  }
}

/** Ends `followLanguage` for an element. */
export function leaveLanguage(element: LanguageFollower): void {
  followers.delete(element);
}
