import { z } from 'astro/zod';
import { line } from './fields.ts';

const PAGE = /^\/(?:[a-z0-9][a-z0-9.-]*\/)+$/u;

const page = line.refine((path) => PAGE.test(path), { params: { rule: 'page-path' } });

const redirect = z.strictObject({
  from: page.describe('Прежний адрес страницы без языка: /organizations/old/.'),
  to: page.describe('Нынешний адрес страницы без языка: /organizations/new/.'),
});

/** File `redirects.yaml`: former addresses of pages. `npm run rename` and `npm run merge` write it. */
export const redirects = z.strictObject({
  redirects: z
    .array(redirect)
    .superRefine((entries, context) => {
      const from = new Set<string>();
      const former = new Set(entries.map((entry) => entry.from));
      for (const [index, entry] of entries.entries()) {
        const [step, rule] = from.has(entry.from)
          ? (['from', 'redirect-twice'] as const)
          : former.has(entry.to)
            ? (['to', 'redirect-chain'] as const)
            : [null, null];
        from.add(entry.from);
        if (rule) context.addIssue({ code: 'custom', path: [index, step], params: { rule } });
      }
    })
    .describe('Прежние адреса и страницы, на которые они ведут.'),
});
