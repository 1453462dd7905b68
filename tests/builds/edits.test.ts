import { expect, test } from 'vitest';
import { campaign } from './campaign.ts';

test(
  'a build upon the former site is, after any edit, what a build from nothing is',
  { timeout: 900_000 },
  async () => {
    const { edits, failures, pages, rendered } = await campaign({
      ...{ sequences: 20, edits: 5, seed: 1, codeShare: 0.1 },
    });
    expect(failures).toEqual([]);
    expect(edits).toBe(100);
    expect(rendered).toBeLessThan(pages / 2);
  },
);
