import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSection } from '#src/bench/readme.ts';

const readme = readFileSync('README.md', 'utf8');

it('writes between the markers of the README and leaves the rest alone', () => {
  const once = withSection(readme, 'First.');
  const twice = withSection(once, 'Second.\n');
  expect(once).toContain('\n\nFirst.\n\n<!-- /bench -->');
  expect(twice).toBe(once.replace('First.', 'Second.'));
  const [head = '', tail = ''] = twice.split('Second.');
  expect(readme.startsWith(head.trimEnd())).toBe(true);
  expect(readme.endsWith(tail.trimStart())).toBe(true);
});

it('refuses a text without markers', () => {
  expect(() => withSection('# Title\n', 'x')).toThrow('The README needs the lines');
});
