/** «A, B и C»; a single name stands alone. */
export function enumeration(names: readonly string[], and: string): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${and} `);
}
