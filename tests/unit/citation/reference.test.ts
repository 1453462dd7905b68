import { describe, expect, test } from 'vitest';
import { GOST } from '#src/i18n/gost.ts';
import { messages } from '#src/i18n/messages.ts';
import { apa, gost, type Reference } from '#src/lib/citation/reference.ts';
import { agreementWork, pageWork, releaseWork, type Work } from '#src/lib/citation/work.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();
const SITE = 'https://archive.example';

function releaseAt(address: string): Work {
  const view = viewAt(archive, 'release', address);
  return releaseWork(view, messages(view.locale).citation.release, SITE);
}

const agreementAt = (address: string): Work =>
  agreementWork(viewAt(archive, 'agreement', address), SITE);

const text = ({ before, title, what, after }: Reference): string =>
  [before, title, what, after].filter((piece) => piece !== '').join(' ');

const inGost = (work: Work): string => text(gost(work, GOST));
const inApa = (work: Work): string => text(apa(work, messages(work.lang).citation));

const ACCESSED = '(дата обращения: дд.мм.гггг). — Текст : электронный.';
const URL_OF = { parom: `${SITE}/agreements/parom/`, forum: `${SITE}/releases/forum-na-reke/` };

describe('ГОСТ Р 7.0.108-2022', () => {
  test('a release of a known day', () => {
    expect(inGost(releaseAt('/releases/forum-na-reke/'))).toBe(
      `На реке открылся форум : пресс-релиз : изложение архива // Kelisim : неофициальный архив. — 14.05.2019. — URL: ${URL_OF.forum} ${ACCESSED}`,
    );
  });

  test('a release of which only the year is known', () => {
    expect(inGost(releaseAt('/releases/itogi-goda/'))).toContain(' архив. — 2019. — URL:');
  });

  test('an announced agreement without a date', () => {
    expect(inGost(agreementAt('/agreements/parom/'))).toBe(
      `Паром : соглашение, планируется подписать : изложение архива // Kelisim : неофициальный архив. — [б. д.]. — URL: ${URL_OF.parom} ${ACCESSED}`,
    );
  });

  test('an organization, whose title may be in another language than the page', () => {
    const title = { text: 'Турецкая ассоциация', lang: 'ru' } as const;
    const page = { key: 'organization-x', locale: 'en', address: '/en/organizations/x/', title };
    const work = pageWork({ ...page, locale: 'en' }, 'organization', SITE);
    expect([work.lang, work.titleLang]).toEqual(['en', 'ru']);
    expect(inGost(work)).toBe(
      `Турецкая ассоциация : organization : изложение архива // Kelisim : неофициальный архив. — [б. д.]. — URL: ${SITE}/en/organizations/x/ ${ACCESSED}`,
    );
    expect(inApa(work)).toBe(
      `Kelisim. (n. d.). Турецкая ассоциация [Organization; the archive’s retelling]. ${SITE}/en/organizations/x/`,
    );
  });

  test('what is known only to be not later than a day has no date', () => {
    expect(inGost(releaseAt('/en/releases/vizit/'))).toContain('[б. д.]');
  });
});

describe('APA', () => {
  test.each([
    [
      releaseAt('/releases/forum-na-reke/'),
      `Kelisim. (2019, 14 мая). На реке открылся форум [Пресс-релиз; изложение архива]. ${URL_OF.forum}`,
    ],
    [
      releaseAt('/en/releases/vizit/'),
      `Kelisim. (n. d.). A visit to the ferry [Press release; the archive’s retelling]. ${SITE}/en/releases/vizit/`,
    ],
    [
      agreementAt('/agreements/parom/'),
      `Kelisim. (б. д.). Паром [Соглашение, планируется подписать; изложение архива]. ${URL_OF.parom}`,
    ],
    [
      agreementAt('/kk/agreements/vetryaki/'),
      `Kelisim. (күні белгісіз). Жоғарғы иірімдегі жел қондырғылары [Меморандум, қол қою жоспарланған; архив мазмұндамасы]. ${SITE}/kk/agreements/vetryaki/`,
    ],
    [
      agreementAt('/en/agreements/bridge/'),
      `Kelisim. (2020, February). Bridge over the Lower Reach [Agreement, signed; the archive’s retelling]. ${SITE}/en/agreements/bridge/`,
    ],
  ])('%#', (work, expected) => expect(inApa(work)).toBe(expected));
});
