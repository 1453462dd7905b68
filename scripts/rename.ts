import { commandLine } from '#scripts/command-line.ts';
import { judging } from '#src/check/judging.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { carryOut } from '#src/editing/carry-out.ts';
import { findRecord } from '#src/editing/record.ts';
import { renameRecord } from '#src/editing/rename.ts';

const USAGE = `npm run rename -- ID NEW_ID [--dry-run] [--content-dir DIR]
Даёт записи новый идентификатор: переименовывает файлы, меняет все ссылки, записывает прежний адрес.
ID — akab или organizations/akab; NEW_ID — только новый идентификатор.`;

/** `npm run rename`: gives a record another identifier everywhere. Returns whether it did. */
function rename(): boolean {
  const { values, positionals } = commandLine(
    {
      options: { ...OPTION_TYPES, 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    },
    USAGE,
  );
  const [given, id, ...rest] = positionals;
  if (given === undefined || id === undefined || rest.length > 0) throw new Error(USAGE);
  const options = readOptions(values, process.env);
  const surroundings = {
    ...judging(process.cwd(), { ...options, now: Date.now() }),
    print: (line: string) => console.log(line),
    dryRun: values['dry-run'],
  };
  return carryOut(options.contentDir, surroundings, (content) =>
    renameRecord(content, findRecord(content.tree.documents, given), id),
  );
}

try {
  if (!rename()) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
