import { describe, expect, it } from 'vitest';
import { documentsIn, shardsOf } from '#src/search/index/shard.ts';
import { document } from '#tests/unit/search/archive.ts';

const taken = (id: string, since: string) => document({ id, since, sort: { date: '2001' } });

/** Names of the documents in each shard, with none too few for a past. */
const divided = (...documents: readonly ReturnType<typeof document>[]) =>
  shardsOf(documents, 1).map((shard) => [shard.name, documentsIn(shard).map(({ id }) => id)]);

describe('A shard of the past', () => {
  it('has what the archive took in before the last month, however old it is', () => {
    const documents = [
      taken('a', '2010-01-01'),
      taken('b', '2016-08-31'),
      taken('c', '2016-09-01'),
    ];
    expect(divided(...documents)).toEqual([
      ['ru-past', ['a', 'b']],
      ['recent', ['c']],
    ]);
  });

  it('has nothing of which no release tells, and its end is set by releases alone', () => {
    const event = document({ id: 'b', type: 'event', since: '2030-01-01' });
    const page = document({ id: 'c', type: 'page' });
    expect(divided(taken('a', '2016-08-30'), event, page, taken('d', '2016-09-02'))).toEqual([
      ['ru-past', ['a']],
      ['recent', ['b', 'c', 'd']],
    ]);
  });

  it('stays as it is when a release comes', () => {
    const organization = (id: string, since: string) =>
      document({ id, type: 'organization', since });
    const past = [organization('a', '2016-08-02'), taken('b', '2016-08-02')];
    const [first] = shardsOf([...past, taken('c', '2016-09-01')], 1);
    const more = [organization('d', '2016-09-30'), taken('e', '2016-09-30')];
    const [second] = shardsOf([...past, taken('c', '2016-09-01'), ...more], 1);
    expect(first && documentsIn(first).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(second).toEqual(first);
  });

  it('is of one language, what is recent of all: no question asks more than three', () => {
    const documents = (['ru', 'kk', 'en'] as const).flatMap((locale) => [
      { ...taken(`${locale}-a`, '2010-01-01'), locale },
      { ...taken(`${locale}-b`, '2016-09-01'), locale },
    ]);
    expect(divided(...documents)).toEqual([
      ['ru-past', ['ru-a']],
      ['kk-past', ['kk-a']],
      ['en-past', ['en-a']],
      ['recent', ['ru-b', 'kk-b', 'en-b']],
    ]);
  });

  it('is not worth a request where it is small', () => {
    const documents = [taken('a', '2010-01-01'), taken('b', '2016-09-01')];
    expect(shardsOf(documents).map(({ name }) => name)).toEqual(['recent']);
  });
});
