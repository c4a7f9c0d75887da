const formats = new Map<string, Intl.NumberFormat>();

/**
 * Returns the number format of `Intl` for a locale and options. Each is made only once, because making one takes long. Throws a RangeError
 * for a currency or unit that `Intl` does not accept.
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = [locale, ...Object.entries(options)].join();
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
