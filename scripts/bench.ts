import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from '#src/bench/bench.ts';
import { growthsOf } from '#src/bench/growth.ts';
import { limitsOf } from '#src/bench/limit.ts';
import { describeMachine, thisMachine } from '#src/bench/machine.ts';
import { narrator } from '#src/bench/narrator.ts';
import { withSection } from '#src/bench/readme.ts';
import { blocksOf } from '#src/bench/report.ts';
import { searchSections } from '#src/bench/search-section.ts';
import type { SectionMaker } from '#src/bench/section.ts';
import { STEPS, type SizeResult, type StepName } from '#src/bench/result.ts';
import { markdownTable, plainTable } from '#src/bench/table.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';

/** `npm run bench`: what builds cost, in time, memory and files, beside other programs on the same documents. */
const USAGE = `Usage: npm run bench -- --size N[,N…] [--runs R] [--steps S[,S…]] [--peers] [--json [FILE]] [--readme]

Builds invented archives of N releases: clean, unchanged, and after each of several edits, R times (3 if not given);
and asks the search of the first site, also in a browser over simulated 4G, four times slower.
--steps   only the clean build and these: ${STEPS.slice(1).join(', ')}.
--peers   also builds the same documents with Eleventy, Astro and Hugo, each with Pagefind, and asks MiniSearch, Orama and
          plain Pagefind. Packages are installed into the cache on first use; Hugo is measured where it is on the PATH.
--json    writes all values, to FILE or, without one, instead of the table.
--readme  writes the tables into README.md.
Times are those of whole processes. CPU time is not measured on Windows, memory on Linux alone.`;

const STDOUT = '-';
const values = readArguments(process.argv.slice(2));
if (values.help) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  const { contentDir, cacheDir } = readOptions(values, process.env);
  const order = {
    ...{ root: process.cwd(), contentDir, cacheDir, hasPeers: values.peers },
    sizes: (values.size ?? refuse(`--size is missing.\n\n${USAGE}`)).split(',').map(wholeSize),
    runs: whole('runs', values.runs, 100),
    steps: steps(values.steps),
    sections: [await search(cacheDir)],
  };
  try {
    const clock = (): number => performance.now();
    tell(await bench({ ...order, clock, narrator: narrator(process.stderr, process.env) }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** The browser is a development package: loaded only here. */
async function search(cacheDir: string): Promise<SectionMaker> {
  const { browserCost: inBrowser } = await import('#tests/bench/search-browser.ts');
  const peers = values.peers ? path.join(cacheDir, 'bench/search-peers') : null;
  return searchSections({ inBrowser, peers, clock: () => performance.now() });
}

function tell(results: readonly SizeResult[]): void {
  const machine = thisMachine();
  const blocks = blocksOf(results);
  if (values.json !== undefined) {
    const limits = results.map((result) => ({ size: result.size, limits: limitsOf(result) }));
    const all = { machine, results, limits, growth: growthsOf(results) };
    const text = `${JSON.stringify(all, null, 2)}\n`;
    if (values.json === STDOUT) process.stdout.write(text);
    else writeFileSync(values.json, text);
  }
  if (values.json !== STDOUT) {
    for (const { title, table } of blocks) console.log(`${title}\n\n${plainTable(table)}\n`);
    console.log(describeMachine(machine));
  }
  if (values.readme) {
    const file = path.resolve('README.md');
    const tables = blocks.map(({ title, table }) => `${title}:\n\n${markdownTable(table)}`);
    const section = [`Measured on ${describeMachine(machine)}.`, ...tables].join('\n\n');
    writeFileSync(file, withSection(readFileSync(file, 'utf8'), section));
  }
  for (const peer of results.flatMap(({ peers }) => peers)) {
    if (!('missing' in peer)) continue;
    console.error(`${peer.name} was not measured. ${peer.missing}`);
    if (peer.isFailure) process.exitCode = 1;
  }
}

function readArguments(argv: readonly string[]) {
  const args = argv.flatMap((word, at) =>
    word === '--json' && (argv[at + 1] ?? '--').startsWith('--') ? [word, STDOUT] : [word],
  );
  try {
    return parseArgs({
      args,
      options: {
        ...OPTION_TYPES,
        size: { type: 'string' },
        runs: { type: 'string', default: '3' },
        steps: { type: 'string', default: STEPS.join(',') },
        peers: { type: 'boolean', default: false },
        json: { type: 'string' },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** Whatever is named, upon a clean build. */
function steps(text: string): StepName[] {
  const named = text.split(',');
  const unknown = named.filter((name) => !STEPS.some((step) => step === name));
  if (unknown.length > 0) {
    refuse(`--steps names “${unknown.join(', ')}”; the steps are: ${STEPS.join(', ')}.`);
  }
  return STEPS.filter((step) => step === 'clean' || named.includes(step));
}

function wholeSize(text: string): number {
  return whole('size', text, 1_000_000);
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value >= 1 && value <= most) return value;
  return refuse(`--${name} is “${text}”; it must be a whole number from 1 to ${most}.`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
