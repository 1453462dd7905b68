import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { progressBar } from '#src/build/progress.ts';
import { demanding } from '#src/check/demand.ts';
import { startLook } from '#src/check/recheck/looking.ts';
import { FORMATS, report } from '#src/check/report.ts';

/** `npm run check`: judges the content without building; exit 1 on errors, with `--strict` also on warnings. */

const { values } = commandLine({
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
  const now = Date.now();
  if (!values.spelling) {
    const look = startLook(contentDir, now);
    const { inspectFacts } = await import('#src/check/facts.ts');
    return demanding(await inspectFacts(contentDir, { cacheDir, now, look, progress }));
  }
  const { inspectFully } = await import('#src/check/inspection.ts');
  const { openCheckCache } = await import('#src/check/cache.ts');
  const cache = openCheckCache(cacheDir, now);
  return demanding(await inspectFully(contentDir, { cache, cacheDir, progress }));
}

try {
  if (values.timings) {
    const { describeTimings, measure } = await import('#src/build/timings.ts');
    console.error(describeTimings(measure(contentDir)));
  }
  const { inspection, changes } = values.fix
    ? await (await import('#src/check/mending.ts')).mend(contentDir, inspectAgain)
    : { inspection: await inspectAgain(), changes: 0 };
  const { text, counts } = report(inspection, { format, root: process.cwd(), contentDir });
  if (values.fix) console.error(`Исправлено мест: ${changes}.`);
  if (text !== '') console.log(text);
  process.exitCode = counts.error + (values.strict ? counts.warning : 0) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
