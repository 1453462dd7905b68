import path from 'node:path';
import { parseArgs } from 'node:util';
import { judging } from '#src/check/judging.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { writeAstroSchemas } from '#src/editing/editor/files.ts';
import { askKind, type Terminal } from '#src/editing/new/dialogue.ts';
import { KINDS, type KindName } from '#src/editing/new/kinds.ts';
import { createRecord, usage } from '#src/editing/new/new.ts';
import { SITE } from '#src/site.ts';

const NAMES = Object.keys(KINDS) as KindName[];
const USAGE = `npm run new -- ${NAMES.join('|')} [параметры]
Пишет файл, который проходит проверку. Чего не хватает, спросит, если есть у кого.
npm run new -- organization --help покажет параметры одного вида.`;

/** `npm run new`: writes a file that passes the check. */
async function create(argv: readonly string[]): Promise<number> {
  const { values, rest } = ownOptions(argv);
  const terminal = ownTerminal();
  const [first, ...flags] = rest;
  const named = NAMES.find((name) => name === first);
  if (!named && (first !== undefined || !terminal)) throw new Error(USAGE);
  const kind = named ?? (terminal && (await askKind(terminal)));
  if (!kind) return 1;
  if (flags.includes('--help')) {
    console.log(usage(kind));
    return 0;
  }
  const options = readOptions(values, process.env);
  const { contentDir } = options;
  const { judge, describe, cache, written } = judging(process.cwd(), {
    ...options,
    now: Date.now(),
  });
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: SITE.timeZone }).format(new Date());
  const outcome = await createRecord({
    root: contentDir,
    kind,
    argv: flags,
    terminal,
    today,
    judge,
    cache,
  });
  if (outcome === 'given up') {
    console.error('Отменено, ничего не записано.');
    return 1;
  }
  if ('file' in outcome) {
    writeAstroSchemas(process.cwd(), contentDir, cache);
    written();
    console.log(path.relative(process.cwd(), path.join(contentDir, outcome.file)));
    if (outcome.next !== null) console.error(outcome.next);
    return 0;
  }
  console.error(describe(outcome.problems));
  console.error(`Ничего не записано. Исправьте и повторите:\n${outcome.command}`);
  return 1;
}

/** The terminal of the person, where there is one. */
function ownTerminal(): Terminal | null {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return null;
  // A pseudo-terminal may say that it has no width; every letter would then stand on a line of its own.
  if (!output.columns) Object.assign(output, { columns: 80, rows: 24 });
  return { input, output };
}

/** Parts the options that all commands share from those of the kind. */
function ownOptions(argv: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: OPTION_TYPES,
    strict: false,
    tokens: true,
  });
  const own = tokens.flatMap((token) =>
    token.kind === 'option' && token.name in OPTION_TYPES
      ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])]
      : [],
  );
  const given = Object.entries(values).filter((entry) => typeof entry[1] === 'string');
  return {
    values: Object.fromEntries(given) as Record<string, string>,
    rest: argv.filter((_, index) => !own.includes(index)),
  };
}

try {
  process.exitCode = await create(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
