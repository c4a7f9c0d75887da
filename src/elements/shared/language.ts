import type { FailureTexts, Language } from '../../locales/locale.js';
import { perLocale } from '../../locales/per-locale.js';
import { knownLocale } from '../../model/known-locale.js';

/** The parts of a language that are here. */
const spoken: Partial<Language> = Object.create(null);

/** Hands over the language that elements speak, or some parts of it. */
export function speak(parts: Partial<Language>): void {
  Object.assign(spoken, parts);
}

/** What is said of failures, for a locale; `null` until that is here. */
export const failureTexts = (locale: string): FailureTexts | null => spoken.failureTexts?.(locale) ?? null;

/** The texts of one part for a locale. */
export function textsOf<P extends keyof Language>(part: P, locale: string): ReturnType<Language[P]> {
  // What defines an element hands over the parts that it asks for.
  const texts = spoken[part] as (locale: string) => ReturnType<Language[P]>;
  return texts(locale);
}

/** The locale that figures, dates and lists follow under a `lang`: any that the browser knows, else English. */
const localeOf = /* @__PURE__ */ perLocale(knownLocale);

/** The element that holds a shadow tree. A document would look through all its names for a host, and a link has one of another kind. */
export const hostOf = (root: Node): Element | null =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;

/** The locale of the closest `lang`, also outside the shadow trees that an element stands in. */
export function closestLocale(element: Element): string {
  for (let place: Element | null = element; place; ) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return localeOf(holder.getAttribute('lang') ?? '');
    place = hostOf(place.getRootNode());
  }
  return 'en';
}
