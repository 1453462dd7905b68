import { commandLine } from '#scripts/command-line.ts';
import { refreshAddresses } from '#src/check/addresses.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { progressBar } from '#src/build/progress.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { openGit, type Git } from '#src/history/git.ts';
import { appendEntries, readLedger } from '#src/history/ledger.ts';
import { pastWording, wordingOf } from '#src/history/past.ts';
import { differences, standing, versionsInGit } from '#src/history/rebuild.ts';
import { recording } from '#src/history/recording.ts';
import { versionsOf } from '#src/history/version.ts';
import { toHistory } from '#src/lib/history/chronicle.ts';
import { readRecords } from '#src/schemas/records.ts';
import { SITE } from '#src/site.ts';

/**
 * `npm run history`: writes into the ledger what has been published or changed since. `--check` only says what is
 * missing there, `--compare` where the ledger and git differ; both exit with 1 when there is something.
 */
const { values } = commandLine({
  options: {
    ...OPTION_TYPES,
    day: { type: 'string' },
    why: { type: 'string' },
    check: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
  },
});
const { contentDir } = readOptions(values, process.env);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: SITE.timeZone }).format(new Date());
const ledger = readLedger(contentDir);
const [broken] = ledger.problems;
if (broken) fail(`${broken.place.file}:${broken.place.position?.line ?? 1}: ${broken.message}`);

if (values.compare)
  tell(differences(ledger.entries, versionsInGit(git(), progressBar(process.stderr, process.env))));
else record();

function record(): void {
  const { documents } = readTree(contentDir);
  const { redirects, withdrawn } = readRecords(documents).records;
  const present = {
    versions: versionsOf(documents),
    history: toHistory(ledger.entries),
    redirects,
    withdrawn,
  };
  let opened: Git | undefined;
  const { entries, refusals } = recording(present, standing(ledger.entries), {
    day: values.day ?? today,
    why: values.why ?? null,
    now: (version) => wordingOf(contentDir, version),
    past: (name, files) => pastWording((opened ??= git()), name, files),
  });
  if (values.check) {
    tell([...entries.map(({ record: name, event }) => `${name}: ${event}`), ...refusals]);
    return;
  }
  if (refusals.length > 0) fail(refusals.join('\n'));
  appendEntries(contentDir, entries);
  refreshAddresses(contentDir);
  console.log(`Записано в историю: ${entries.length}.`);
}

function tell(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
  if (lines.length > 0) process.exitCode = 1;
}

function git(): Git {
  try {
    return openGit(contentDir);
  } catch (error) {
    return fail(`История сверяется с git, а он не отвечает: ${(error as Error).message}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
