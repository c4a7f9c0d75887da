import type { FailureTexts, Language } from '../../locales/locale.js';
import { perLocale } from '../../locales/per-locale.js';
import { knownLocale } from '../../model/known-locale.js';

/** The texts that are loaded, by part of the language. */
const loaded: Partial<Language> = Object.create(null);

/** Hands over texts of the language that elements speak: all parts, or some. */
export function speak(parts: Partial<Language>): void {
  Object.assign(loaded, parts);
}

/** The texts about failures for a locale; `null` until the file with them is loaded. */
export const failureTexts = (locale: string): FailureTexts | null => loaded.failureTexts?.(locale) ?? null;

/** The texts of one part for a locale. The part must have been handed over with `speak`. */
export function textsOf<P extends keyof Language>(part: P, locale: string): ReturnType<Language[P]> {
  // The module that defines an element hands over the parts that the element uses.
  const texts = loaded[part] as (locale: string) => ReturnType<Language[P]>;
  return texts(locale);
}

/** The locale of figures, dates and lists for a `lang`: any that the browser knows, else English. */
const localeOf = /* @__PURE__ */ perLocale(knownLocale);

/**
 * The host of a shadow root, `null` for any other node. Asked of shadow roots alone: a document looks up `host` among its named elements,
 * and a link's `host` is text.
 */
export const hostOf = (root: Node): Element | null =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;

/** The locale of the closest `lang` attribute, looked for through the shadow roots around an element; English without one. */
export function closestLocale(element: Element): string {
  for (let place: Element | null = element; place; ) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return localeOf(holder.getAttribute('lang') ?? '');
    place = hostOf(place.getRootNode());
  }
  return 'en';
}
