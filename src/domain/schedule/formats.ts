/**
 * Each is made once: that costs a hundred times what its use does, and a full week has a thousand
 * clocks to tell.
 */
function madeOnce<Form, Format>(make: (locale: string, form?: Form) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, form?: Form): Format => {
    const key = `${locale} ${JSON.stringify(form)}`;
    const known = made.get(key);
    if (known) return known;
    const format = make(locale, form);
    made.set(key, format);
    return format;
  };
}

/** A formatter for Temporal values. */
export const dateFormat = madeOnce(
  (locale, form?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, form),
);

export const numberFormat = madeOnce((locale) => new Intl.NumberFormat(locale));

/** Which form of a message goes with a count. */
export const pluralRules = madeOnce((locale) => new Intl.PluralRules(locale));
