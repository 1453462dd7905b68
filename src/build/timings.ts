import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '#src/content-tree/folder.ts';
import { splitFrontmatter, yamlDocument } from '#src/content-tree/frontmatter.ts';
import { inspect } from '#src/check/inspection.ts';

/** Seconds by the clock, and of all cores together. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** How long the check takes beside what no check can do without. */
export interface Timings {
  readonly files: number;
  /** Every file is read and its YAML is parsed by the YAML library. */
  readonly reading: Time;
  /** All rules but the spelling, by a check that remembers nothing. */
  readonly check: Time;
}

/** Measures both in this process, the reading first; a reading before that has the files in the disk cache for both. */
export function measure(contentDir: string): Timings {
  const { files } = listFolder(contentDir);
  const readAll = (use: (text: string, file: string) => void): void => {
    for (const file of files) use(readFileSync(path.join(contentDir, file), 'utf8'), file);
  };
  readAll(() => undefined);
  const reading = timeOf(() => {
    readAll((text, file) => {
      const yaml = file.endsWith('.yaml') ? text : splitFrontmatter(text)?.yaml;
      if (yaml !== undefined) yamlDocument(yaml).toJS();
    });
  });
  const check = timeOf(() => inspect(contentDir));
  return { files: files.length, reading, check };
}

function timeOf(work: () => unknown): Time {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Two lines for a person. */
export function describeTimings({ files, reading, check }: Timings): string {
  const seconds = ({ wall, cpu }: Time): string =>
    `${wall.toFixed(2)} с (процессор ${cpu.toFixed(2)} с)`;
  const times = (of: keyof Time): string => (check[of] / reading[of]).toFixed(2);
  return [
    `Файлов: ${files}. Чтение и разбор YAML: ${seconds(reading)}.`,
    `Проверка без правописания и без памяти: ${seconds(check)}, в ${times('wall')} раза дольше (процессор — в ${times('cpu')}).`,
  ].join('\n');
}
