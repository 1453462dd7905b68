import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { SITE } from './src/site.ts';

/** The build hands over folders and address through the environment; see `scripts/build.ts`. */
const { SITE_URL, KELISIM_OUT, KELISIM_CACHE } = process.env;

export default defineConfig({
  site: SITE_URL || SITE.url,
  outDir: KELISIM_OUT || './dist',
  cacheDir: KELISIM_CACHE || './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  integrations: [mdx()],
});
