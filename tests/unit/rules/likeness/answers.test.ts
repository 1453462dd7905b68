import { expect, test } from 'vitest';
import { stream } from '#src/corpus/random.ts';
import { readRecords } from '#src/schemas/records.ts';
import { closeName } from '#src/lib/rules/likeness/close-name.ts';
import { toSubject } from '#src/lib/rules/subject.ts';
import { document, RELEASE } from '#tests/fixtures/frontmatter.ts';
import { organization } from '#tests/fixtures/records.ts';

const TEXT = document('releases/undated/port.ru.md', RELEASE);
const NOTHING = readRecords([]).records;

/** What is found in a text with these names, in an archive that knows those of organizations. */
function finder() {
  let notes: string | undefined;
  return (names: readonly string[], known: readonly string[]): string[] => {
    const records = { ...NOTHING, organizations: known.map((id) => organization({ id })) };
    const subject = toSubject(
      [TEXT],
      { records, references: [] },
      {
        extracted: () => names.map((name) => ({ name, place: {} })) as never,
        noted: (): unknown => (notes === undefined ? null : JSON.parse(notes)),
        note: (_, value) => (notes = JSON.stringify(value)),
      },
    );
    return Array.from(closeName.check(subject), ({ message }) => message);
  };
}

test('what is remembered of names gives the same as to look for them anew, whatever came and went', () => {
  const random = stream('answers');
  const { pick } = random;
  const name = (): string =>
    [
      pick(['порт', 'причал', 'завод']),
      pick(['волга', 'вольга', 'волна', 'волганд']),
      pick(['1', '2', 'юг', 'юга']),
    ].join(' ');
  const names = new Set(Array.from({ length: 12 }, name));
  const known = new Set(Array.from({ length: 12 }, name));
  const remembering = finder();
  let found = 0;
  for (let step = 0; step < 300; step++) {
    const edited = pick([names, known]);
    if (edited.size > 8 && random.below(2) === 0) edited.delete(pick([...edited]));
    else edited.add(name());
    const [asked, archive] = [[...names], [...known]];
    const messages = remembering(asked, archive);
    found += messages.length;
    expect(messages).toEqual(finder()(asked, archive.toReversed()));
  }
  expect(found).toBeGreaterThan(100);
});
