import { LOCALES, type Locale } from '#src/site.ts';

/** The frontmatter of a record in two: what its source says, and what the archive has put into words. */
export interface Division {
  /** By field, as in the frontmatter. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** By path: `subject.ru`, `names.1.text`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Fields in the archive's own words. */
const PROSE: ReadonlySet<string> = new Set(['title', 'lead', 'subject', 'aims', 'about']);
/** Fields about the file, not about what it records. */
const KEPT_APART: ReadonlySet<string> = new Set(['draft', 'corrections']);

/** A text in the language of the source is a fact (a name, a theme); its translation is the archive's wording. */
export function divide(data: Readonly<Record<string, unknown>>, language: Locale): Division {
  const texts: Record<string, string> = {};
  const facts: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(data)) {
    if (KEPT_APART.has(field)) continue;
    if (PROSE.has(field)) collect(value, field, texts);
    else {
      const fact = factOf(value, field, { language, texts });
      if (fact !== undefined) facts[field] = fact;
    }
  }
  return { facts, texts };
}

interface Taking {
  readonly language: Locale;
  readonly texts: Record<string, string>;
}

/** What remains when the archive's wording is taken out; `undefined` when nothing does. */
function factOf(value: unknown, path: string, taking: Taking): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => factOf(item, `${path}.${index}`, taking));
    return items.filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return value ?? undefined;
  if (isTranslation(value)) {
    collect(value, path, taking.texts);
    return undefined;
  }
  const isText = isLocalized(value);
  const facts: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (isText && key !== taking.language) collect(member, `${path}.${key}`, taking.texts);
    else {
      const fact = factOf(member, `${path}.${key}`, taking);
      if (fact !== undefined) facts[key] = fact;
    }
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** Takes every string below a value. */
function collect(value: unknown, path: string, texts: Record<string, string>): void {
  if (typeof value === 'string') texts[path] = value;
  else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) collect(member, `${path}.${key}`, texts);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

/** A name that the archive has translated. */
const isTranslation = (value: Readonly<Record<string, unknown>>): boolean =>
  value['basis'] === 'translation';

const LANGUAGES: ReadonlySet<string> = new Set(LOCALES);

const isLocalized = (value: Readonly<Record<string, unknown>>): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.has(key));
};
