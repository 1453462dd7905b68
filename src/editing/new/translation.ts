import { releaseTranslation as schema } from '#src/schemas/release.ts';
import type { Release } from '#src/lib/records/release.ts';
import { locale, reference } from '#src/schemas/fields.ts';
import { LOCALES } from '#src/site.ts';
import { describeField, fieldAt } from '../field.ts';
import { must, one, type Answers } from './answers.ts';
import type { Context, Kind } from './question.ts';

/** `npm run new -- translation`: the text of a release in another language; facts stay in the original. */
export const translation: Kind = {
  schema,
  questions: [
    {
      flag: 'of',
      ask: 'Какой релиз переведён',
      field: describeField(reference('releases')),
      required: true,
    },
    {
      flag: 'lang',
      ask: 'Язык перевода',
      field: describeField(locale),
      required: true,
      hint: (answers, context) => LOCALES.find((known) => !textsOf(answers, context)?.[known]),
    },
    { flag: 'title', field: fieldAt(schema, ['title']), required: true },
    { flag: 'lead', field: fieldAt(schema, ['lead']), required: true },
    {
      flag: 'translator',
      field: fieldAt(schema, ['translator']),
      required: true,
    },
  ],
  oneOf: [],
  draft(answers, context) {
    const language = LOCALES.find((known) => known === one(answers, 'lang'));
    const original = releaseOf(answers, context);
    const file = original?.texts[original.language]?.body.file;
    if (!language || !original || file === undefined) throw new Error('Такого релиза нет.');
    if (original.texts[language]) {
      throw new Error(
        `Релиз «${original.id}» уже есть на этом языке: ${original.texts[language].body.file}.`,
      );
    }
    return {
      file: file.replace(/\.[a-z]+\.md$/u, `.${language}.md`),
      data: {
        title: must(answers, 'title'),
        lead: must(answers, 'lead'),
        translator: must(answers, 'translator'),
      },
    };
  },
};

function releaseOf(answers: Answers, { records }: Context): Release | undefined {
  return records.releases.find(({ id }) => id === one(answers, 'of'));
}

const textsOf = (answers: Answers, context: Context): Release['texts'] | undefined =>
  releaseOf(answers, context)?.texts;
