import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { editorial } from './src/markdown/editorial.ts';
import { SITE } from './src/site.ts';

/** The build hands over folders and address through the environment; see `scripts/build.ts`. */
const { SITE_URL, KELISIM_OUT, KELISIM_CACHE } = process.env;

/** Drops the bundler's remark on a directive that Astro itself puts into MDX and takes out again. */
function quiet(level, log, handle) {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
  handle(level, log);
}

export default defineConfig({
  site: SITE_URL || SITE.url,
  outDir: KELISIM_OUT || './dist',
  cacheDir: KELISIM_CACHE || './.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  markdown: {
    processor: unified({ smartypants: false, rehypePlugins: [editorial] }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  // Scripts and faces stay files of their own: cached once, and nothing to allow in a policy of content security.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { onLog: quiet } } },
});
