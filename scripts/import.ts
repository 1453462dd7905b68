import { commandLine } from '#scripts/command-line.ts';
import { judging } from '#src/check/judging.ts';
import { sourceSpelling } from '#src/check/spelling.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { progressBar } from '#src/build/progress.ts';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { removeDrafts, takeIn, writeDrafts, type Intake } from '#src/extraction/intake.ts';
import { report } from '#src/extraction/report.ts';
import { accountOf, summaryOf } from '#src/extraction/summary.ts';
import { SITE } from '#src/site.ts';

/** `npm run import -- FILE…`: press releases as received become drafts; exit 1 when a file could not be taken in. */
const USAGE = `npm run import -- ФАЙЛ… [--dry-run] [--format text|json] [--content-dir ПАПКА]
Читает тексты релизов (.txt, .html) и пишет черновики релизов, соглашений, событий и организаций.
--dry-run ничего не пишет; --dry-run --format json печатает всё найденное.`;

const { values, positionals: files } = commandLine(
  {
    options: {
      ...OPTION_TYPES,
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
    allowPositionals: true,
  },
  USAGE,
);
const isJson = values.format === 'json';
if (files.length === 0 || !['text', 'json'].includes(values.format)) {
  console.error(USAGE);
  process.exit(2);
}
const options = readOptions(values, process.env);
const { contentDir } = options;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: SITE.timeZone }).format(Date.now());

try {
  const progress = progressBar(process.stderr, process.env);
  const check = judging(process.cwd(), { ...options, now: Date.now() });
  const { intakes, lexicon } = await takeIn(files, {
    contentDir,
    today,
    cache: check.cache,
    progress,
    spelling: sourceSpelling(contentDir, options.cacheDir),
  });
  const results = values['dry-run'] ? intakes : write(intakes, check);
  if (isJson) {
    const reports = results.map(({ file, reading, known, error }) =>
      reading ? { ...report(file, reading, lexicon), known } : { file, error },
    );
    console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
  } else {
    for (const intake of results) console.log(accountOf(intake));
    console.log(summaryOf(results, values['dry-run']));
  }
  process.exitCode = results.some(({ error }) => error !== null) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Writes what was found; drafts that would bring an error into the content are taken away again. */
function write(
  intakes: readonly Intake[],
  { judge, describe }: ReturnType<typeof judging>,
): Intake[] {
  const fresh = intakes.filter(({ drafts }) => drafts.length > 0);
  if (fresh.length === 0) return [...intakes];
  const before = new Set(errorsOf(judge(contentDir)).map(keyOf));
  const written = intakes.map((intake): Intake => {
    try {
      if (intake.drafts.length > 0) writeDrafts(contentDir, intake.drafts);
      return intake;
    } catch (error) {
      return {
        ...intake,
        drafts: [],
        error: error instanceof Error ? error.message : String(error),
      };
    }
  });
  const brought = errorsOf(judge(contentDir)).filter((problem) => !before.has(keyOf(problem)));
  return written.map((intake): Intake => {
    const own = brought.filter(({ place }) =>
      intake.drafts.some(({ file }) => file === place.file),
    );
    if (own.length === 0) return intake;
    removeDrafts(contentDir, intake.drafts);
    return {
      ...intake,
      drafts: [],
      error: `черновик не прошел бы проверку, и ничего не записано. Заведите эти записи сами (npm run new):\n${describe(own)}`,
    };
  });
}

function errorsOf(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function keyOf({ rule, place, message }: LocatedProblem): string {
  return `${rule}\n${place.file}\n${message}`;
}
