import { expect, test } from 'vitest';
import { campaign } from '#tests/property/campaign.ts';

test(
  'after random edits a build upon the former one is the same to the byte as one from nothing, and keeps most pages',
  {
    timeout: 240_000,
  },
  async () => {
    const seen = await campaign({ sequences: 2, edits: 3, seed: 1, codeShare: 0 });
    expect(seen.failures).toEqual([]);
    expect(seen.edits).toBe(6);
    expect(seen.rendered).toBeGreaterThan(0);
    expect(seen.rendered / seen.pages).toBeLessThan(0.5);
  },
);
