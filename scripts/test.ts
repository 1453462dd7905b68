import os from 'node:os';
import { createProgress } from '#tests/runner/progress.ts';
import { sum } from '#tests/runner/outcome.ts';
import { hasNginx } from '#tests/runner/nginx.ts';
import { runStage } from '#tests/runner/run.ts';
import { schedule } from '#tests/runner/schedule.ts';
import { STAGES } from '#tests/runner/stage.ts';

/** `npm test`: all stages, or those that are named: `npm test -- unit lint`. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const known = STAGES.map(({ name }) => name).join(', ');
  console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${known}.`);
  process.exit(2);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop.abort(`Stopped by ${signal}.`);
    process.exitCode = 128 + os.constants.signals[signal];
  });
}

const progress = createProgress(process.stdout);
const stages = STAGES.filter(({ name }) => names.length === 0 || names.includes(name));
const results = await schedule(stages, 2, async (stage) => {
  progress.started(stage.name);
  const result = await runStage(stage, stop.signal);
  progress.finished(stage.name, result);
  return result;
});
if (stages.some(({ name }) => name === 'hosting') && !hasNginx()) {
  console.log('\nnginx is not installed here: the site was not proven on it (skipped).');
}
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode ??= 1;
