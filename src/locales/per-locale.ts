/** Makes something once for each locale, however often it is asked for. */
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
