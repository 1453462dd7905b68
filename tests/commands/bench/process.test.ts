import { expect, it } from 'vitest';
import { measure } from '#src/bench/process.ts';

const clock = (): number => performance.now();

/** A program whose child holds memory and works for a while. */
const HOLDER = `const held = Buffer.alloc(150e6, 1); const end = Date.now() + 600; while (Date.now() < end) held[0]++;`;
const PARENT = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(HOLDER)}]);`;

const node = (program: string) => ({
  line: [process.execPath, '-e', program] as const,
  folder: process.cwd(),
});

it('measures a process with what it has started', async () => {
  const found = await measure(node(PARENT), clock);
  expect(found.wallSeconds).toBeGreaterThan(0.6);
  if (process.platform !== 'win32') expect(found.cpuSeconds).toBeGreaterThan(0.1);
  if (process.platform !== 'linux') expect(found.nodeBytes).toBeNull();
  else {
    expect(found.nodeBytes).toBeGreaterThan(150e6);
    expect(found.largestBytes).toBe(found.nodeBytes);
    expect(found.treeBytes).toBeGreaterThan(found.nodeBytes ?? Infinity);
  }
});

it('says what a failed command printed', async () => {
  const failing = measure(node('console.error("no disk"); process.exit(3)'), clock);
  await expect(failing).rejects.toThrow(/ended with 3:\nno disk$/u);
});
