import { readFile, writeFile } from 'node:fs/promises';
import { commandLine } from '#scripts/command-line.ts';
import { evaluate } from '#src/search/evaluation/evaluation.ts';
import { documentsFrom, judgementsFrom, queriesFrom } from '#src/search/evaluation/judged-set.ts';
import { measuresOf, trecRun } from '#src/search/evaluation/measure.ts';
import { LOCALES } from '#src/site.ts';

const USAGE =
  'Usage: npm run search:eval -- --docs FILE --queries FILE --lang ru|kk|en [--run OUT] [--qrels FILE]';

const { values } = commandLine({
  options: {
    docs: { type: 'string' },
    queries: { type: 'string' },
    lang: { type: 'string' },
    run: { type: 'string' },
    qrels: { type: 'string' },
  },
});
const locale = LOCALES.find((code) => code === values.lang);
if (!values.docs || !values.queries || !locale) {
  console.error(USAGE);
  process.exit(2);
}

const documents = documentsFrom(await readFile(values.docs, 'utf8'), locale);
const queries = queriesFrom(await readFile(values.queries, 'utf8'));
const { lists, ...figures } = await evaluate(documents, queries, {
  locale,
  clock: () => performance.now(),
});
if (values.run) await writeFile(values.run, trecRun(lists, 'kelisim'));
const measures = values.qrels
  ? measuresOf(lists, judgementsFrom(await readFile(values.qrels, 'utf8')))
  : {};
console.log(JSON.stringify({ ...figures, ...measures }));
