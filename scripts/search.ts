import { join } from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { openFolder } from '#src/search/node-engine.ts';
import { createSession } from '#src/search/session.ts';
import { DEFAULT_LOCALE, LOCALES } from '#src/site.ts';

const USAGE = 'Usage: npm run search -- [--site DIST] [--lang ru|kk|en] [--json] QUERY';

const { values, positionals } = commandLine({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    lang: { type: 'string', default: DEFAULT_LOCALE },
    json: { type: 'boolean', default: false },
  },
});
const query = positionals.join(' ').trim();
const locale = LOCALES.find((code) => code === values.lang);
if (query === '' || !locale) {
  console.error(USAGE);
  process.exit(2);
}

const { engine } = await openFolder(join(values.site, INDEX_FOLDER));
const session = createSession(engine);
const answer = await session.ask({
  query,
  asTyped: [],
  filters: {},
  sort: 'relevance',
  page: 1,
  locale,
});
if (answer === 'stale') throw new Error('The question was overtaken by another.');
const rows = answer.rows.map(({ text, href, excerpt, score, missing }) => {
  const words = excerpt.pieces.map((piece) => piece.text).join('');
  const { id, type, locale: language, title, meta } = text;
  return { id, type, language, title, href, score, ...meta, missing, excerpt: words };
});
if (values.json) {
  console.log(JSON.stringify({ query, total: answer.total, results: rows }, null, 2));
} else {
  for (const [number, row] of rows.entries()) {
    const about = [row.type, row.stage, row.date].filter(Boolean).join(' · ');
    console.log(`${number + 1}. ${row.title}\n   ${about}\n   ${row.href}\n   ${row.excerpt}\n`);
  }
  console.log(`${answer.total} found`);
}
