import { commandLine } from '#scripts/command-line.ts';
import { campaign } from './campaign.ts';

/** `npm run fuzz -- --count 5000 --seed 1`: the long run of the property that `tests/commands/fuzz.test.ts` tries briefly. */
const { values } = commandLine({
  options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const isWatched = process.stderr.isTTY && !process.env['CI'];
const { verdicts, failures } = campaign(count, Number(values.seed), (done) => {
  if (isWatched) process.stderr.write(`\r${done} of ${count}`);
});
for (const { number, damage, error } of failures) console.log(`№ ${number}: ${damage}\n  ${error}`);
console.log(
  `${verdicts.refused} refused, ${verdicts.accepted} accepted, ${failures.length} failed`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
