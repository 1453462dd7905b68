import { describe, expect, test } from 'vitest';
import { must } from '#src/lib/graph/archive.ts';
import { relatedOlder } from '#src/lib/graph/related.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement } from '#tests/fixtures/records.ts';

const party = (organization: string) =>
  ({ organization, unnamed: false, as: null, text: null }) as const;
const dated = (id: string, date: string | null, rest: Partial<Agreement> = {}) =>
  agreement({
    id,
    sectors: ['energy'],
    stages: [{ stage: 'announced', date, source: null }],
    ...rest,
  });

const AGREEMENTS = [
  dated('self', '2016-09-16', {
    parties: [party('northworks')],
    regions: [{ code: 'XA-01', borders: null }],
  }),
  dated('later', '2017-01'),
  dated('same-month', '2016-09-01'),
  dated('undated', null),
  dated('sector', '2016-08'),
  dated('sector-earlier', '2014'),
  dated('region', '2015', { regions: [{ code: 'XA-01', borders: null }] }),
  dated('party', '2013', { parties: [party('northworks')] }),
  dated('nothing-shared', '2012', { sectors: [] }),
];

function relatedTo(id: string, most: number, agreements = AGREEMENTS): string[] {
  const archive = fixtureArchive(() => ({ agreements, releases: [] }));
  return relatedOlder(archive, must(archive.agreements, id), most);
}

describe('related agreements', () => {
  test('are of earlier months, a shared party before a region before a sector', () => {
    expect(relatedTo('self', 5)).toEqual(['party', 'region', 'sector', 'sector-earlier']);
  });

  test('are no more than asked for', () => {
    expect(relatedTo('self', 2)).toEqual(['party', 'region']);
  });

  test('do not depend on what comes later', () => {
    const more = [...AGREEMENTS, dated('newest', '2018', { parties: [party('northworks')] })];
    expect(relatedTo('self', 5, more)).toEqual(relatedTo('self', 5));
  });

  test('are none where the month is not known', () => {
    expect(relatedTo('undated', 5)).toEqual([]);
  });
});
