import { z } from 'astro/zod';
import { line } from './fields.ts';

/** Frontmatter of `pages/<id>.<language>.mdx`. */
export const page = z.strictObject({
  title: line.describe('Заголовок страницы.'),
  description: line.describe('Одно предложение для поисковых систем и карточек.'),
});
