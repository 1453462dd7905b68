import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';

/** `npm run check`: judges the content without building; exit 1 on errors, with `--strict` also on warnings. */

// What follows is loaded after this: half of the time of a check of an unchanged archive would be compiling.
enableCompileCache();
const { openCheckCache } = await import('#src/check/cache.ts');
const { demanding, inspect, inspectFully } = await import('#src/check/inspection.ts');
const { mend } = await import('#src/check/mending.ts');
const { OPTION_TYPES, readOptions } = await import('#src/build/options.ts');
const { progressBar } = await import('#src/build/progress.ts');
const { FORMATS, report } = await import('#src/check/report.ts');
const { describeTimings, measure } = await import('#src/build/timings.ts');

const { values } = parseArgs({
  allowNegative: true,
  options: {
    ...OPTION_TYPES,
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    spelling: { type: 'boolean', default: true },
    timings: { type: 'boolean', default: false },
  },
});
const format = FORMATS.find((known) => known === values.format);
if (!format) {
  console.error(`--format is “${values.format}”; it must be one of: ${FORMATS.join(', ')}.`);
  process.exit(2);
}
const { contentDir, cacheDir } = readOptions(values, process.env);
const progress = progressBar(process.stderr, process.env);

async function inspectAgain() {
  const options = { cache: openCheckCache(cacheDir, Date.now()), cacheDir, progress };
  return demanding(
    await (values.spelling ? inspectFully(contentDir, options) : inspect(contentDir, options)),
  );
}

try {
  if (values.timings) console.error(describeTimings(measure(contentDir)));
  const { inspection, changes } = values.fix
    ? await mend(contentDir, inspectAgain)
    : { inspection: await inspectAgain(), changes: 0 };
  const { text, counts } = report(inspection, { format, root: process.cwd(), contentDir });
  if (values.fix) console.error(`Исправлено мест: ${changes}.`);
  if (text !== '') console.log(text);
  process.exitCode = counts.error + (values.strict ? counts.warning : 0) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
