import { describe, expect, it } from 'vitest';
import { lies, spanOf } from '#src/search/answer/span.ts';
import { addressOf, asksNothing, requestOf } from '#src/search/page/address.ts';
import { createSession } from '#src/search/session.ts';
import { document, memoryEngine } from '#tests/unit/search/archive.ts';

const record = (year: string, month = 'undated') => ({ years: [year], months: [month] });

describe('A span of time', () => {
  const span = { from: '2015-11', to: '2016', undated: false };
  it.each([
    ['2015', '2015-10', false],
    ['2015', '2015-11', true],
    ['2015', 'undated', true],
    ['2016', '2016-12', true],
    ['2017', '2017-01', false],
    ['2014', 'undated', false],
    ['undated', 'undated', false],
  ])('from November 2015 to 2016: %s, %s → %s', (year, month, inside) => {
    expect(lies(span, record(year, month))).toBe(inside);
  });

  it('may be open on a side, and take in what has no date', () => {
    expect(lies({ from: '', to: '2015', undated: true }, record('1999', '1999-05'))).toBe(true);
    expect(lies({ from: '2015', to: '', undated: true }, record('2014'))).toBe(false);
    expect(lies({ from: '2015', to: '', undated: true }, record('undated'))).toBe(true);
  });

  it('is nothing without a date, or with nonsense in place of one', () => {
    expect(spanOf('', '2016-13', true)).toBeNull();
    expect(spanOf('2016', 'soon', false)).toEqual({ from: '2016', to: '', undated: false });
  });

  it('stands in the address and asks for something', () => {
    const address = '/search/?from=2015-11&to=2016&undated=1';
    const request = requestOf(new URL(address, 'https://example.org').searchParams, 'ru');
    expect(addressOf('/search/', request)).toBe(address);
    expect(asksNothing(request)).toBe(false);
  });

  it('narrows the answer, and leaves the counts of years as they were', async () => {
    const dated = (id: string, year: string) =>
      document({ id, title: `Форум ${id}`, filters: { year: [year], month: ['undated'] } });
    const archive = [dated('a', '2014'), dated('b', '2016'), dated('c', 'undated')];
    const session = createSession(memoryEngine(archive));
    const request = requestOf(new URLSearchParams('q=форум&from=2015&undated=1'), 'ru');
    const answer = await session.ask(request);
    const ids = answer === 'stale' ? [] : answer.rows.map(({ text }) => text.id);
    expect(ids.sort()).toEqual(['b', 'c']);
    const [years] = (await session.facets(request)).filter(({ name }) => name === 'year');
    expect(years?.values.map(({ value }) => value).sort()).toEqual(['2014', '2016', 'undated']);
  });
});
