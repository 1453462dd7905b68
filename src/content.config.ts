import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { CONTENT_DIR } from '#src/collections/environment.ts';
import { plannedPages } from '#src/collections/planned-pages.ts';
import { page } from '#src/schemas/page.ts';
import { LOCALES } from '#src/site.ts';

/**
 * Records are read, typed and judged by the content tree before Astro starts; what reaches Astro's store is the
 * list of pages to render. MDX alone goes through Astro's own loader.
 */
export const collections = {
  planned: defineCollection({
    loader: plannedPages(),
    schema: z.object({
      kind: z.string(),
      locale: z.enum(LOCALES),
      path: z.string(),
      locales: z.array(z.enum(LOCALES)),
      params: z.record(z.string(), z.string().optional()),
      address: z.string(),
      digest: z.string(),
      text: z.string().nullable(),
      offset: z.number(),
      length: z.number(),
    }),
  }),
  editorial: defineCollection({
    loader: glob({
      base: `${CONTENT_DIR}/pages`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: page,
  }),
};
