import { agreement as schema } from '#src/schemas/agreement.ts';
import type { Locale } from '#src/site.ts';
import { fieldAt } from '../field.ts';
import { listOf, localized, must, one, type Answers } from './answers.ts';
import { identifier, language, sourceLanguage, translations } from './identity.ts';
import type { Context, Kind } from './question.ts';

const text = fieldAt(schema, ['title', 'ru']);
const at = (...path: (string | number)[]) => fieldAt(schema, path);
const source = (field: string) => at('stages', 0, 'source', field);

/** `npm run new -- agreement` */
export const agreement: Kind = {
  schema,
  questions: [
    { flag: 'title', ask: 'Название документа', field: text, required: true },
    language('title'),
    ...translations('title', 'Название', text),
    { flag: 'kind', field: at('kind'), required: true },
    {
      flag: 'kind-as-given',
      field: at('kindAsGiven'),
      required: true,
    },
    { flag: 'kind-basis', field: at('kindBasis'), proposal: () => 'own' },
    {
      flag: 'party',
      ask: 'Стороны по порядку',
      field: at('parties', 0, 'organization'),
      many: true,
    },
    {
      flag: 'unnamed-party',
      ask: 'Как источник говорит о сторонах, не названных по имени',
      field: at('parties', 0, 'text', 'ru'),
      many: true,
    },
    { flag: 'subject', ask: 'О чём документ, своими словами', field: at('subject', 'ru') },
    {
      flag: 'concerns',
      ask: 'О каких организациях документ',
      field: at('concerns', 0),
      many: true,
    },
    { flag: 'sector', ask: 'Отрасли', field: at('sectors', 0), many: true },
    { flag: 'region', ask: 'Регионы', field: at('regions', 0), many: true },
    { flag: 'country', ask: 'Страны', field: at('countries', 0), many: true },
    { flag: 'stage', field: at('stages', 0, 'stage'), proposal: () => 'announced' },
    {
      flag: 'stage-date',
      field: at('stages', 0, 'date'),
    },
    { flag: 'source-release', field: source('release') },
    {
      flag: 'source-publisher',
      ask: 'Кто опубликовал источник',
      field: source('publisher'),
      when: noRelease,
    },
    { flag: 'source-url', field: source('url'), when: noRelease },
    {
      flag: 'source-retrieved',
      field: source('retrieved'),
      when: noRelease,
    },
    { flag: 'event', field: at('event'), hint: eventOfRelease },
    identifier('agreements', { noun: 'agreement', flag: 'title' }),
  ],
  oneOf: [
    ['party', 'unnamed-party'],
    ['source-release', 'source-publisher'],
  ],
  next: (answers, { records }) => {
    const release = records.releases.find(({ id }) => id === one(answers, 'source-release'));
    const id = must(answers, 'id');
    return release && !release.agreements.includes(id)
      ? `Релиз «${release.id}» этого документа ещё не объявляет: добавьте «${id}» в его agreements.`
      : null;
  },
  draft(answers) {
    const own = sourceLanguage(answers, 'title');
    const event = one(answers, 'event');
    const folder = event ?? one(answers, 'source-release');
    return {
      file: ['agreements', folder, `${must(answers, 'id')}.md`].filter(Boolean).join('/'),
      data: {
        language: own,
        title: localized(answers, 'title', own),
        kind: must(answers, 'kind'),
        kindAsGiven: must(answers, 'kind-as-given'),
        kindBasis: one(answers, 'kind-basis') === 'own' ? undefined : one(answers, 'kind-basis'),
        parties: parties(answers, own),
        subject: localized(answers, 'subject', own),
        concerns: listOf(answers, 'concerns'),
        sectors: listOf(answers, 'sector'),
        regions: listOf(answers, 'region'),
        countries: listOf(answers, 'country'),
        stages: [stage(answers)],
        event,
      },
    };
  },
};

function noRelease(answers: Answers): boolean {
  return one(answers, 'source-release') === undefined;
}

function eventOfRelease(answers: Answers, { records }: Context): string | undefined {
  const id = one(answers, 'source-release');
  return records.releases.find((release) => release.id === id)?.event ?? undefined;
}

/** Named and unnamed parties in the order in which they were given. */
function parties({ entries }: Answers, own: Locale): unknown[] {
  return entries.flatMap(([flag, value]): unknown[] => {
    if (flag === 'party') return [{ organization: value }];
    return flag === 'unnamed-party' ? [{ unnamed: true, text: { [own]: value } }] : [];
  });
}

function stage(answers: Answers): unknown {
  const release = one(answers, 'source-release');
  const outside = {
    publisher: one(answers, 'source-publisher'),
    url: one(answers, 'source-url'),
    retrieved: one(answers, 'source-retrieved'),
  };
  return {
    stage: must(answers, 'stage'),
    date: one(answers, 'stage-date'),
    source: release === undefined ? outside : { release },
  };
}
