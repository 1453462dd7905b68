import { DOCUMENTS, OUT, type Peer } from './peer.ts';

const CONFIGURATION = `
import { defineConfig } from 'astro/config';
export default defineConfig({
  outDir: './${OUT}',
  devToolbar: { enabled: false },
  build: { concurrency: 8 },
  markdown: { syntaxHighlight: false },
});
`;

/** Prints warnings and errors alone; a line for each page costs. */
const BUILD = `
import { build } from 'astro';
await build({ root: import.meta.dirname, logLevel: 'warn' });
`;

const COLLECTIONS = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const documents = (kind) => defineCollection({
  loader: glob({
    base: './${DOCUMENTS}/' + kind,
    pattern: '**/*.md',
    generateId: ({ entry }) => entry.replace(/\\.md$/, ''),
  }),
});
export const collections = { releases: documents('releases'), agreements: documents('agreements') };
`;

const FRAME = `---
const { language, title } = Astro.props;
---
<!doctype html>
<html lang={language}>
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`;

const RELEASE = `---
import { getCollection, render } from 'astro:content';
import Frame from '../../Frame.astro';
export async function getStaticPaths() {
  return (await getCollection('releases')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { title, published, lead } = entry.data;
---
<Frame language={entry.id.split('.').at(-1)} title={title}>
  <p>{published}</p><p>{lead}</p>
  <Content />
</Frame>
`;

const AGREEMENT = `---
import { getCollection, render } from 'astro:content';
import Frame from '../../Frame.astro';
export async function getStaticPaths() {
  return (await getCollection('agreements')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const { title, language, kindAsGiven, parties, subject } = entry.data;
---
<Frame language={language} title={Object.values(title)[0]}>
  <p>{kindAsGiven}</p>
  <ul>{(parties ?? []).map(({ organization, as }) => <li>{as ?? organization}</li>)}</ul>
  {Object.values(subject ?? {}).map((text) => <p>{text}</p>)}
  <Content />
</Frame>
`;

const LISTS = `---
import { getCollection } from 'astro:content';
import Frame from '../../../Frame.astro';
export async function getStaticPaths() {
  const lists = await Promise.all(['releases', 'agreements'].map(async (kind) => {
    const years = Map.groupBy(await getCollection(kind), ({ id }) => id.split('/')[0]);
    return [...years].map(([year, entries]) => ({
      params: { kind, year },
      props: { rows: entries.map(({ id, data: { title } }) => [id, typeof title === 'string' ? title : Object.values(title)[0]]) },
    }));
  }));
  return lists.flat();
}
const { kind, year } = Astro.params;
---
<Frame language="en" title={kind + ' ' + year}>
  <ul>{Astro.props.rows.map(([id, title]) => <li><a href={'/' + kind + '/' + id + '/'}>{title}</a></li>)}</ul>
</Frame>
`;

export const ASTRO: Peer = {
  name: 'Astro',
  packages: { astro: '7.3.5' },
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': CONFIGURATION,
    'build.mjs': BUILD,
    'src/content.config.ts': COLLECTIONS,
    'src/Frame.astro': FRAME,
    'src/pages/releases/[...id].astro': RELEASE,
    'src/pages/agreements/[...id].astro': AGREEMENT,
    'src/pages/lists/[kind]/[year].astro': LISTS,
  },
  line: () => [process.execPath, 'build.mjs'],
  caches: ['.astro', 'node_modules'],
};
