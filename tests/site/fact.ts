import {
  bound,
  date,
  flag,
  inner,
  isOriginal,
  label,
  language,
  link,
  number,
  original,
  own,
  part,
  status,
  time,
  unit,
  words,
  type Proof,
} from './proof.ts';

const amount = { value: number, currency: unit, bound, asGiven: own, covers: number };

/** How each field of the open data stands on the page of its record, by table and path. */
export const FACTS: Readonly<Record<string, Proof>> = flatten({
  releases: {
    ...{ id: inner, title: own, lead: own, language: original, translators: own, place: own },
    titleSupplied: flag(/заголовк.+дал архив/u, /архив қойды/u, /archive supplied/u),
    languages: (value, { page, locale }) =>
      value === locale || page.elements.some(({ properties }) => properties.hrefLang === value),
    ...{ published: date, added: date, issuer: link('organizations'), event: link('events') },
    ...{
      agreements: link('agreements'),
      figures: inner,
      totals: { documents: number, called: own, amount },
    },
    source: { publisher: own, url: own, retrieved: date, sha256: own },
    corrections: { date, text: own },
  },
  agreements: {
    ...{ id: inner, title: own, language: original, kind: label('kinds'), kindAsGiven: own },
    titleSupplied: flag(/Название дал архив/u, /архив қойды/u, /archive supplied/u),
    kindBasis: words({
      own: [/назван у самого документа/u, /өз атауында/u, /named with the document itself/u],
      heading: [/из заголовка списка/u, /тізім тақырыбынан/u, /heading of the list/u],
    }),
    stage: label('stages'),
    stages: { stage: label('stages'), date, source: (id, sight) => link('releases')(id, sight) },
    parties: {
      // On the pages of translations the link has the name in their language.
      name: (value, sight) => !isOriginal(sight) || own(value, sight),
      organization: link('organizations'),
      unnamed: flag(/без имени/u, /атаусыз/u, /unnamed/u),
    },
    ...{ subject: own, concerns: link('organizations'), places: own, amount },
    ...{ sectors: label('sectors'), regions: label('regions'), countries: label('countries') },
    ...{ regionBorders: date, event: link('events'), releases: link('releases') },
    corrections: { date, text: own },
  },
  organizations: {
    ...{ id: inner, name: own, about: own, kind: label('organization-kinds') },
    ...{ legalForm: label('legal-forms'), country: label('countries') },
    aliases: {
      ...{ text: own, language, from: date, to: date },
      basis: words({
        official: [/официальное/u, /ресми/u, /official/u],
        text: [/как в тексте/u, /мәтініндегідей/u, /as in the source/u],
        translation: [/перевод архива/u, /архивтің аудармасы/u, /archive’s translation/u],
      }),
    },
    ...{ agreements: link('agreements'), concernedBy: link('agreements') },
    ...{ releases: link('releases'), events: link('events') },
    corrections: { date, text: own },
  },
  events: {
    ...{ id: inner, name: own, language: original, series: link('series'), edition: number },
    ...{ partOf: link('events'), theme: own, aims: own, dates: date, timeZone: own, place: own },
    venues: { id: inner, name: own, address: own, organization: link('organizations') },
    sessions: {
      ...{ id: inner, title: own, start: time, end: time, venue: part('venues', 'name') },
      kind: words({
        plenary: [/[Пп]ленарн/u, /[Пп]ленарлық/u, /[Pp]lenary/u],
        section: [/секция/u, /секция/u, /section/u],
      }),
    },
    organizers: { organization: link('organizations'), role: label('roles') },
    participants: { text: own, office: own, status, session: part('sessions', 'title') },
    attendance: {
      ...{ count: number, bound, status },
      of: words({
        delegates: [/делегат/u, /делегат/u, /delegates/u],
        countries: [/стран/u, /ел/u, /countries/u],
      }),
    },
    announced: { release: link('releases'), documents: number, amount },
    ...{
      listed: (count, sight) => count === 0 || number(count, sight),
      agreements: link('agreements'),
      releases: link('releases'),
    },
    corrections: { date, text: own },
  },
  figures: {
    ...{ id: inner, asGiven: own, value: number, precision: number, period: date, parts: inner },
    ...{ indicator: label('indicators'), unit: label('units') },
    release: (id, sight) => sight.page.address.includes(`/${id}/`) || link('releases')(id, sight),
    direction: words({
      total: [/оборот/u, /айналым/u, /turnover/u],
      export: [/экспорт/u, /экспорт/u, /exports/u],
      import: [/импорт/u, /импорт/u, /imports/u],
    }),
    ...{ countries: label('countries'), sectors: label('sectors') },
    sectorsAreExamples: flag(/названные как примеры/u, /[Мм]ысал ретінде/u, /as examples/u),
  },
});

interface Tree {
  readonly [name: string]: Proof | Tree;
}

function flatten(tree: Tree, prefix = ''): Record<string, Proof> {
  const entries = Object.entries(tree).flatMap(([name, value]): [string, Proof][] =>
    typeof value === 'function'
      ? [[`${prefix}${name}`, value]]
      : Object.entries(flatten(value, `${prefix}${name}.`)),
  );
  return Object.fromEntries(entries);
}
