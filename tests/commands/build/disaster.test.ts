import { expect, test } from 'vitest';
import { disasters } from '#tests/property/disaster.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

test(
  'a build that is killed, whose cache is damaged, or that is not alone leaves a whole site, and the next is right',
  {
    timeout: 240_000,
  },
  async () => {
    const schedule = { killed: 1, damaged: 1, twice: 1 };
    const { failures, found } = await disasters(temporaryFolder(), schedule, { seed: 1 });
    expect(failures).toEqual([]);
    expect(found.old + found.new).toBe(3);
  },
);
