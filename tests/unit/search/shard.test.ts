import { describe, expect, it } from 'vitest';
import { shardsOf } from '#src/search/index/shard.ts';
import { document } from '#tests/unit/search/archive.ts';

const dated = (id: string, date: string) => document({ id, sort: { date } });

/** Names of the documents in each shard, with none too few for a past. */
const divided = (...documents: readonly ReturnType<typeof document>[]) =>
  shardsOf(documents, 1).map(({ period, documents: own }) => [period, own.map(({ id }) => id)]);

describe('A shard of the past', () => {
  it('has what came before the last month in which a release came out', () => {
    const [old, before, last] = [
      dated('a', '2010'),
      dated('b', '2016-08-31'),
      dated('c', '2016-09-01'),
    ];
    expect(divided(old, before, last)).toEqual([
      ['past', ['a', 'b']],
      ['recent', ['c']],
    ]);
  });

  it('is not made of what is to come, of a year that is not over, or of what nobody dates', () => {
    const event = document({ id: 'd', type: 'event', sort: { date: '2030-01' } });
    const documents = [dated('a', '2016-08'), dated('b', '2016'), document({ id: 'c' }), event];
    expect(divided(...documents, dated('e', '2016-09-02'))).toEqual([
      ['past', ['a']],
      ['recent', ['b', 'c', 'd', 'e']],
    ]);
  });

  it('keeps an organization that was named before, and stays as it is when a release comes', () => {
    const organization = (id: string, since: string) =>
      document({ id, type: 'organization', since });
    const past = [organization('a', '2016-08-02'), dated('b', '2016-08-02')];
    const [first] = shardsOf([...past, dated('c', '2016-09-01')], 1);
    const more = [organization('d', '2016-09-30'), dated('e', '2016-09-30')];
    const [second] = shardsOf([...past, dated('c', '2016-09-01'), ...more], 1);
    expect(first?.documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(second).toEqual(first);
  });

  it('is not worth a request where it is small', () => {
    const documents = [dated('a', '2010'), dated('b', '2016-09')];
    expect(shardsOf(documents).map(({ period }) => period)).toEqual(['recent']);
  });
});
