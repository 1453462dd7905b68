import { commandLine } from '#scripts/command-line.ts';
import { judging } from '#src/check/judging.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { carryOut } from '#src/editing/carry-out.ts';
import { losses, objections } from '#src/editing/merge/account.ts';
import { mergeRecords } from '#src/editing/merge/merge.ts';
import { findRecord } from '#src/editing/record.ts';

const USAGE = `npm run merge -- ID INTO_ID [--discard FIELD]… [--dry-run] [--content-dir DIR]
Две записи об одном и том же становятся одной, INTO_ID: имена и факты складываются, ссылки переходят,
прежний адрес ведёт на новый. Расходящиеся факты называются и сами не выбираются: --discard FIELD
отбрасывает значение первой записи.`;

/** `npm run merge`: makes one record of two. Returns whether it did. */
function merge(): boolean {
  const { values, positionals } = commandLine(
    {
      options: {
        ...OPTION_TYPES,
        discard: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    },
    USAGE,
  );
  const [from, into, ...rest] = positionals;
  if (from === undefined || into === undefined || rest.length > 0) throw new Error(USAGE);
  const options = readOptions(values, process.env);
  const print = (line: string): void => console.log(line);
  const surroundings = {
    ...judging(process.cwd(), { ...options, now: Date.now() }),
    print,
    dryRun: values['dry-run'],
  };
  return carryOut(options.contentDir, surroundings, (content) => {
    const { documents } = content.tree;
    const wish = {
      from: findRecord(documents, from),
      into: findRecord(documents, into),
      discard: values.discard,
    };
    const found = mergeRecords(content, wish);
    const against = objections(found);
    for (const line of [...against, ...losses(found)]) print(line);
    return against.length > 0 ? null : found.changes;
  });
}

try {
  if (!merge()) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
