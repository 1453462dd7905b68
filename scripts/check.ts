import { parseArgs } from 'node:util';
import { inspect } from '#src/build/inspection.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { FORMATS, report, type Format } from '#src/build/report.ts';

/** `npm run check`: judges the content without building. */
const { values } = parseArgs({
  options: { ...OPTION_TYPES, format: { type: 'string', default: 'text' } },
});
const format = FORMATS.find((known): known is Format => known === values.format);
if (!format) {
  console.error(`--format is “${values.format}”; it must be one of: ${FORMATS.join(', ')}.`);
  process.exit(2);
}
const { contentDir } = readOptions(values, process.env);
const { text, counts } = report(inspect(contentDir), { format, root: process.cwd(), contentDir });
console.log(text);
process.exitCode = counts.error > 0 ? 1 : 0;
