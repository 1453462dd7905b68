import { z } from 'astro/zod';
import { line } from './fields.ts';

/** A former address may have been written in any letters. */
const FORMER = /^\/(?:[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}.-]*\/)+$/u;
const PAGE = /^\/(?:[a-z0-9][a-z0-9.-]*\/)+$/u;

const former = line.refine((path) => FORMER.test(path), { params: { rule: 'page-path' } });

/** Address of a page without its language. */
export const pagePath = line.refine((path) => PAGE.test(path), { params: { rule: 'page-path' } });

const redirect = z.strictObject({
  from: former.describe('Прежний адрес страницы без языка: /organizations/old/.'),
  to: pagePath.describe('Нынешний адрес страницы без языка: /organizations/new/.'),
});

/** File `redirects.yaml`: former addresses of pages. `npm run rename` and `npm run merge` write it. */
export const redirects = z.strictObject({
  redirects: z
    .array(redirect)
    .superRefine((entries, context) => {
      const from = new Set<string>();
      const froms = new Set(entries.map((entry) => entry.from));
      for (const [index, entry] of entries.entries()) {
        const [step, rule] = from.has(entry.from)
          ? (['from', 'redirect-twice'] as const)
          : froms.has(entry.to)
            ? (['to', 'redirect-chain'] as const)
            : [null, null];
        from.add(entry.from);
        if (rule) context.addIssue({ code: 'custom', path: [index, step], params: { rule } });
      }
    })
    .describe('Прежние адреса и страницы, на которые они ведут.'),
});
