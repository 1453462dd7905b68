import type { Locale } from '#src/site.ts';

/** Alphabetical order of a language; a collator takes far longer to make than to use. */
export function collatorOf(locale: Locale): Intl.Collator {
  const known = COLLATORS.get(locale);
  if (known) return known;
  const made = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  COLLATORS.set(locale, made);
  return made;
}

const COLLATORS = new Map<Locale, Intl.Collator>();
