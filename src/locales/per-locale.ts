/** Caches the results of a function by locale. */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    let present = made.get(locale);
    if (present === undefined) {
      present = make(locale);
      made.set(locale, present);
    }
    return present;
  };
}
