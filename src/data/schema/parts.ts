import { z } from 'astro/zod';
import { BOUNDS } from '#src/lib/records/amount.ts';
import { LOCALES } from '#src/site.ts';

/** Never empty: what is not known is `null`. */
export const line = z.string().min(1);
export const known = line.nullable();
export const codes = z.array(line);
export const locale = z.enum(LOCALES);
export const count = z.int().min(0);
/** EDTF in the archive's profile. */
export const date = line.nullable();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** A text in each language of the site. */
export const text = z.strictObject({ ru: known, kk: known, en: known });

export const amount = z.strictObject({
  value: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/u),
  bound: z.enum(BOUNDS),
  asGiven: line,
  covers: count.nullable(),
});
