import { parseArgs } from 'node:util';
import { progressBar } from '#src/build/progress.ts';
import { addRelease, holdsCorpus, isFree, writeCorpus } from '#src/corpus/folder.ts';

/** `npm run corpus`: writes an invented archive of any size, for tests of scale. */
const USAGE = `Usage: npm run corpus -- --size N --out DIR [--seed S]
       npm run corpus -- --add --out DIR

Writes a content folder of N invented releases with their agreements, organizations and events.
The same seed (1 if none is given) makes the same files; a larger N makes the same and more.
--add adds one release of the last day with 3 agreements and 2 new organizations.`;

const CONTENT = 'content';
const LARGEST = 1_000_000;

const values = readArguments();

if (values.help) console.log(USAGE);
else if (!values.out) refuse(`--out is missing.\n\n${USAGE}`);
else if (values.add) add(values.out);
else write(values.out);

function readArguments() {
  try {
    return parseArgs({
      options: {
        size: { type: 'string' },
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        add: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function add(folder: string): void {
  if (!holdsCorpus(folder)) refuse(`${folder} holds no corpus; write one with --size first.`);
  console.log(addRelease(folder, CONTENT).join('\n'));
}

function write(folder: string): void {
  const size = whole('size', [1, LARGEST]);
  const seed = whole('seed', [0, Number.MAX_SAFE_INTEGER]);
  if (!isFree(folder)) {
    refuse(`${folder} holds something that is not a corpus; choose another folder or empty it.`);
  }
  const progress = progressBar(process.stderr, process.env);
  for (const done of writeCorpus({ folder, size, seed, contentDir: CONTENT })) progress(done, size);
}

function whole(name: 'size' | 'seed', [least, most]: readonly [number, number]): number {
  const text = values[name];
  if (text === undefined) return refuse(`--${name} is missing.\n\n${USAGE}`);
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  return refuse(`--${name} is “${text}”; it must be a whole number from ${least} to ${most}.`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
