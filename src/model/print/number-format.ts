const formats = new Map<string, Intl.NumberFormat>();

/** What writes numbers with these options; made once, which takes long. Throws where `Intl` knows nothing of that name. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = [locale, ...Object.entries(options)].join();
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
