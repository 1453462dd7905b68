/** An object in which what is unknown is `null` or `undefined`. */
type Known<T> = { readonly [Key in keyof T]: T[Key] | null };

/** The object without what is unknown, empty lists included: schema.org has no word for “unknown”, only silence. */
export function known<T extends object>(thing: Known<T>): T {
  const present = Object.entries(thing).filter(
    ([, value]) => (value ?? null) !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as T;
}
