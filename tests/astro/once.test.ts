import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { renderTemplate } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { Once } from '#src/components/list/once.ts';
import ReleaseList from '#src/components/release/ReleaseList.astro';

const rowOf = (text: string, agreements = 0) => ({
  id: text,
  link: { text, lang: 'ru', href: `/releases/${text}/`, hreflang: 'ru' },
  lead: { text: `О чём «${text}»`, lang: 'ru' },
  published: '2016-09-16',
  added: '2026-01-02',
  agreements,
});

async function rendered(rows: readonly object[]): Promise<string[]> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(ReleaseList, { props: { rows, locale: 'ru' } });
  return html
    .replace(/<\/ul>$/u, '')
    .split('<li><p class="entry-date">')
    .slice(1);
}

test('a row looks the same the second time, whatever stands around it', async () => {
  const [first, second, third] = [rowOf('first'), rowOf('second', 56), rowOf('third')];
  const [one, two] = await rendered([first, second]);
  const again = await rendered([third, second, first, second]);
  expect(two).toContain('second');
  expect(again).toHaveLength(4);
  expect(again[1]).toBe(two);
  expect(again[2]).toBe(one);
  expect(again[0]).toContain('third');
});

test('a row that is another says what it says, though it is of the same record', async () => {
  const [before] = await rendered([rowOf('first', 1)]);
  const [after] = await rendered([rowOf('first', 2)]);
  expect(after).not.toBe(before);
});

test('a row is rendered once: what becomes of its view then is not asked', async () => {
  const row = rowOf('first');
  const [before] = await rendered([row]);
  row.link.text = 'changed';
  expect(await rendered([row])).toEqual([before]);
});

test('a row is written at once; one that waits for something is waited for', async () => {
  const written: string[] = [];
  const destination = { write: (chunk: unknown) => void written.push(String(chunk)) };
  const render = (slot: () => unknown): unknown =>
    (Once({}, { row: {} }, { default: slot }) as ReturnType<typeof renderTemplate>).render(
      destination,
    );
  expect(render(() => renderTemplate`<li>first</li>`)).toBeUndefined();
  expect(written).toEqual(['<li>first</li>']);
  const waiting = render(() => Promise.resolve(renderTemplate`<li>second</li>`));
  expect(written).toHaveLength(1);
  await waiting;
  expect(written).toEqual(['<li>first</li>', '<li>second</li>']);
});
