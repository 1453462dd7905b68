import { expect, test } from 'vitest';
import { describeTimings, measure } from '#src/build/timings.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';

test('reading and checking are measured over the same files', () => {
  const timings = measure(CONTENT);
  expect(timings.files).toBeGreaterThan(20);
  expect(timings.reading.wall).toBeGreaterThan(0);
  expect(timings.check.cpu).toBeGreaterThan(0);
});

test('times are told with their ratio', () => {
  const reading = { wall: 2, cpu: 2.5 };
  const check = { wall: 3, cpu: 5 };
  expect(describeTimings({ files: 7, reading, check })).toBe(
    'Файлов: 7. Чтение и разбор YAML: 2.00 с (процессор 2.50 с).\n' +
      'Проверка без правописания и без памяти: 3.00 с (процессор 5.00 с), в 1.50 раза дольше (процессор — в 2.00).',
  );
});
