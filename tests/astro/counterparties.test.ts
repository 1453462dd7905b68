import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import CounterpartyTable from '#src/components/organization/CounterpartyTable.astro';

const row = {
  link: { text: 'ТОО «Бірлік»', lang: 'ru', href: '/organizations/birlik/', hreflang: 'ru' },
  count: 3,
};

test('a list of counterparties that is cut short says so', async () => {
  const container = await AstroContainer.create();
  const rendered = (total: number): Promise<string> =>
    container.renderToString(CounterpartyTable, {
      props: { counterparties: { rows: [row], total }, locale: 'ru' },
    });
  expect(await rendered(1)).not.toContain('Показаны');
  expect(await rendered(1200)).toMatch(/Показаны\s1\sиз\s1(?:\s|&nbsp;|&#160;)200/u);
});
