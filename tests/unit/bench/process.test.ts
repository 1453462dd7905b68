import { expect, it } from 'vitest';
import { family, parseStatus } from '#src/bench/process-status.ts';
import { childSeconds } from '#src/bench/processor-time.ts';

it('reads the times of the children of a shell', () => {
  expect(childSeconds('0m0.001000s 0m0.002000s\n1m2.500000s 0m3.250000s\n')).toBeCloseTo(65.75);
  expect(childSeconds('0m0.00s 0m0.00s\n0m1,50s 10m0,25s\n')).toBeCloseTo(601.75);
});

it('does not take anything else for times', () => {
  expect(() => childSeconds('')).toThrow('told no times');
  expect(() => childSeconds('0m0.1s 0m0.1s\n')).toThrow('told no times');
});

it('reads memory in bytes', () => {
  const text = 'Name:\tnode\nPPid:\t12\nVmPeak:\t  900 kB\nVmHWM:\t   20 kB\nVmRSS:\t   10 kB\n';
  expect(parseStatus(text)).toEqual({ parent: 12, peak: 20_480, resident: 10_240 });
});

it('knows no memory of a thread of the kernel', () => {
  expect(parseStatus('Name:\tkthreadd\nPPid:\t0\n')).toBeNull();
});

it('finds a process and all below it, and nobody beside it', () => {
  const processes = new Map([
    [1, { parent: 0 }],
    [10, { parent: 1 }],
    [11, { parent: 10 }],
    [12, { parent: 11 }],
    [20, { parent: 1 }],
  ]);
  expect(family(10, processes).sort()).toEqual([10, 11, 12]);
  expect(family(99, processes)).toEqual([]);
});
