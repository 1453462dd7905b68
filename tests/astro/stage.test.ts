import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import AgreementRow from '#src/components/agreement/AgreementRow.astro';
import EdtfDate from '#src/components/text/EdtfDate.astro';
import Foreign from '#src/components/text/Foreign.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const ROW = {
  id: 'pump-works',
  link: { text: 'Насосный завод', lang: 'ru', href: '/agreements/pump-works/', hreflang: 'ru' },
  kind: { id: 'memorandum', text: 'Memorandum', lang: 'en' },
  stage: { id: 'announced', text: 'planned for signing', lang: 'en' },
  parties: [
    { unnamed: true, text: { text: 'ряд компаний', lang: 'ru' } },
    {
      unnamed: false,
      link: { text: 'Birlik LLP', lang: 'en', href: '/en/organizations/birlik/', hreflang: 'en' },
    },
  ],
  moment: null,
} as const;

describe('the row of an agreement', () => {
  test('says its stage and marks every foreign text', async () => {
    const html = await container.renderToString(AgreementRow, {
      props: { row: ROW, locale: 'en', number: null },
    });
    expect(html).toContain('planned for signing');
    expect(html).toMatch(/lang="ru"[^>]*>ряд компаний</u);
    expect(html).toMatch(/hreflang="ru"[^>]*lang="ru"|lang="ru"[^>]*hreflang="ru"/u);
    expect(html).not.toMatch(/lang="en"/u);
  });
});

describe('a date', () => {
  test.each([
    ['2016-09-16', /<time datetime="2016-09-16"[^>]*>16 September 2016<\/time>/u],
    ['[..2016-09-16]', /^(?!.*<time).*16 September 2016/su],
    [null, /not given/u],
  ])('%s', async (date, expected) => {
    const props = { date, locale: 'en', unknown: 'not given' } as const;
    const html = await container.renderToString(EdtfDate, { props });
    expect(html.replaceAll('\u00A0', ' ')).toMatch(expected);
  });
});

describe('a text', () => {
  test.each([
    ['kk', '<span lang="ru">форум</span>'],
    ['ru', 'форум'],
  ] as const)('on a page in %s', async (locale, expected) => {
    const props = { text: { text: 'форум', lang: 'ru' }, locale } as const;
    expect((await container.renderToString(Foreign, { props })).trim()).toBe(expected);
  });
});
