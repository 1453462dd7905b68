import { stemmer as russianStem } from '@orama/stemmers/russian';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { filesOfRelease } from '#src/corpus/corpus.ts';
import { agreementsOf } from '#src/corpus/facts/agreement.ts';
import { releaseFacts } from '#src/corpus/facts/release.ts';
import { organizationsBefore, toWorld } from '#src/corpus/world.ts';
import { LOCALES } from '#src/site.ts';

const SIZE = 400;
const world = toWorld(1, 'content');
const releases = Array.from({ length: SIZE }, (_, index) => releaseFacts(world, index));
const files = releases.flatMap(({ index }) => [...filesOfRelease(world, index)]);

const originals = files.filter(
  ({ path, text }) => path.startsWith('releases/') && !text.includes('\ntranslator: '),
);
const bodies = files
  .filter(({ path }) => path.startsWith('releases/'))
  .map(({ text }) => splitFrontmatter(text)?.body.trim() ?? '');

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

describe('The records', () => {
  it('come in three languages, 80 to 15 to 5', () => {
    const shares = LOCALES.map(
      (locale) => releases.filter(({ language }) => language === locale).length / SIZE,
    );
    expect(shares[0]).toBeCloseTo(0.8, 2);
    expect(shares[1]).toBeCloseTo(0.15, 2);
    expect(shares[2]).toBeCloseTo(0.05, 2);
    expect(releases.some(({ locales }) => locales.length === 3)).toBe(true);
  });

  it('announce one agreement a release on average: most none, some fifty', () => {
    const counts = releases.map(({ agreements }) => agreements);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(SIZE / 2);
    expect(Math.max(...counts)).toBe(50);
    const sum = counts.reduce((a, b) => a + b, 0);
    expect(sum / SIZE).toBeGreaterThan(0.7);
    expect(sum / SIZE).toBeLessThan(1.3);
    expect(files.filter(({ path }) => path.startsWith('agreements/'))).toHaveLength(sum);
  });

  it('know organizations as the number of releases to the power of 0.6', () => {
    const count = files.filter(({ path }) => path.startsWith('organizations/')).length;
    expect(count).toBe(organizationsBefore(SIZE));
    expect(organizationsBefore(10_000) / organizationsBefore(1000)).toBeCloseTo(10 ** 0.6, 1);
  });

  it('spread over 25 years; some dates are months, years, or not known', () => {
    const folders = new Set(releases.map(({ folder }) => folder));
    expect(folders.size).toBe(26);
    const lengths = new Set(releases.map(({ published }) => published?.length ?? 0));
    expect([...lengths].sort((a, b) => a - b)).toEqual([0, 4, 7, 10, 14]);
  });

  it('differ in parties', () => {
    const parties = releases
      .flatMap((release) => agreementsOf(world, release))
      .map((agreement) => agreement.parties);
    expect([...new Set(parties.map(({ length }) => length))].sort()).toEqual([2, 3, 4, 5]);
    expect(parties.flat().some(({ organization }) => organization === null)).toBe(true);
  });

  it.each([
    ...['stage: signed', 'stage: announced', 'unnamed: true', 'amount:', 'regions:', 'sectors:'],
    ...['countries:', 'concerns:', 'places:', 'totals:', 'parts:', 'partOf:', 'series:', 'venues:'],
    ...['sessions:', 'organizers:', 'corrections:', 'borders:', 'kindBasis: heading', ' as: '],
  ])('have %s somewhere', (field) => {
    expect(files.some(({ text }) => text.includes(field))).toBe(true);
  });
});

describe('The text', () => {
  it('measures nine kilobytes a release in the median', () => {
    const sizes = originals.map(({ text }) => Buffer.byteLength(text));
    expect(sizes).toHaveLength(SIZE);
    expect(median(sizes)).toBeGreaterThan(8500);
    expect(median(sizes)).toBeLessThan(9500);
  });

  it('has no paragraph, heading or list item twice', () => {
    const blocks = bodies.flatMap((body) => body.split(/\n+/u));
    expect(blocks.length).toBeGreaterThan(20 * SIZE);
    expect(new Set(blocks).size).toBe(blocks.length);
  });

  it('has a large vocabulary in many forms', () => {
    const russian = files.filter(({ path }) => path.endsWith('.ru.md'));
    const words = russian.flatMap(({ text }) => text.toLowerCase().match(/[а-яё]+/gu) ?? []);
    const forms = new Set(words);
    const stems = new Set(Array.from(forms, (form) => russianStem(form)));
    expect(stems.size).toBeGreaterThan(15_000);
    expect(forms.size).toBeGreaterThan(1.5 * stems.size);
  });

  it('names organizations, links to records and holds numbers', () => {
    for (const scheme of ['organization', 'agreement', 'event', 'release']) {
      expect(bodies.some((body) => body.includes(`](${scheme}:`))).toBe(true);
    }
    const plain = bodies.filter((body) => /\d \p{L}/u.test(body));
    expect(plain.length).toBeGreaterThan(SIZE / 2);
  });
});
