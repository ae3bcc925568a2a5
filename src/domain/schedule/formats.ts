const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter for Temporal values. Each is made once: that costs a hundred times what its use does,
 * and a full week has a thousand clocks to tell.
 */
export function dateFormat(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(form)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, form);
  made.set(key, format);
  return format;
}
