import { commandLine } from '#scripts/command-line.ts';
import { campaign } from './campaign.ts';

/** `npm run property -- --sequences 200 --seed 1`: the long run of what `tests/builds/edits.test.ts` tries briefly. */
const { values } = commandLine({
  options: {
    sequences: { type: 'string', default: '200' },
    edits: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    code: { type: 'string', default: '0.2' },
  },
});
const isWatched = process.stderr.isTTY && !process.env['CI'];
const [sequences, edits] = [Number(values.sequences), Number(values.edits)];
const { failures, pages, rendered } = await campaign({
  ...{ sequences, edits, seed: Number(values.seed), codeShare: Number(values.code) },
  progress(done) {
    if (isWatched) process.stderr.write(`\r${done} of ${sequences * edits}`);
  },
});
for (const failure of failures) console.log(failure);
console.log(
  `${sequences * edits} edits, ${failures.length} unequal; ${pages - rendered} of ${pages} pages were kept`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
