import { organization as schema } from '#src/schemas/organization.ts';
import { LOCALES } from '#src/site.ts';
import { fieldAt } from '../field.ts';
import { localized, must, one } from './answers.ts';
import { identifier, language, sourceLanguage, translations } from './identity.ts';
import type { Context, Kind } from './question.ts';

const at = (...path: (string | number)[]) => fieldAt(schema, path);
const name = at('names', 0, 'text');

/** `npm run new -- organization` */
export const organization: Kind = {
  schema,
  questions: [
    {
      flag: 'name',
      field: name,
      required: true,
    },
    language('name'),
    {
      flag: 'basis',
      field: at('names', 0, 'basis'),
      proposal: () => 'text',
    },
    ...translations('name', 'Имя', name),
    { flag: 'kind', field: at('kind'), required: true },
    { flag: 'legal-form', field: at('legalForm') },
    {
      flag: 'country',
      field: at('country'),
    },
    {
      flag: 'about',
      ask: 'Что источник говорит об организации',
      field: at('about', 'ru'),
    },
    identifier('organizations', { noun: 'organization', flag: 'name', core: withoutLegalForm }),
  ],
  oneOf: [],
  draft(answers) {
    const own = sourceLanguage(answers, 'name');
    const texts = localized(answers, 'name', own) ?? {};
    const order = [own, ...LOCALES.filter((locale) => locale !== own)];
    return {
      file: `organizations/${must(answers, 'id')}.md`,
      data: {
        names: order.flatMap((locale) => {
          const text = texts[locale];
          const basis = locale === own ? must(answers, 'basis') : 'translation';
          return text === undefined ? [] : [{ text, language: locale, basis }];
        }),
        kind: must(answers, 'kind'),
        legalForm: one(answers, 'legal-form'),
        country: one(answers, 'country'),
        about: localized(answers, 'about', own),
      },
    };
  },
};

/** `ТОО «СемАЗ»` is told from others by `СемАЗ`. */
function withoutLegalForm(name: string, { records }: Context): string {
  const forms = [...records.taxonomies['legal-forms'].values()].flatMap(({ short }) =>
    Object.values(short ?? {}),
  );
  const words = name.split(/\s+/u).filter((word) => !forms.includes(word));
  return words.join(' ');
}
