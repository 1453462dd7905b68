import { knownDate } from '#src/lib/dates/edtf.ts';
import { releaseOriginal as schema } from '#src/schemas/release.ts';
import { fieldAt } from '../field.ts';
import { listOf, must, one } from './answers.ts';
import { identifier, language, sourceLanguage } from './identity.ts';
import type { Kind } from './question.ts';

const at = (...path: (string | number)[]) => fieldAt(schema, path);

/** `npm run new -- release`: the original with its facts. */
export const release: Kind = {
  schema,
  questions: [
    { flag: 'title', field: at('title'), required: true },
    language('title'),
    {
      flag: 'lead',
      field: at('lead'),
      required: true,
    },
    {
      flag: 'published',
      field: at('published'),
    },
    { flag: 'place', field: at('place') },
    { flag: 'issuer', field: at('issuer') },
    { flag: 'event', field: at('event') },
    {
      flag: 'agreement',
      ask: 'Объявленные документы по порядку текста',
      field: at('agreements', 0),
      many: true,
    },
    { flag: 'publisher', field: at('source', 'publisher') },
    { flag: 'url', field: at('source', 'url') },
    {
      flag: 'retrieved',
      field: at('source', 'retrieved'),
    },
    {
      flag: 'sha256',
      field: at('source', 'sha256'),
    },
    {
      flag: 'added',
      field: at('added'),
      proposal: (_, { today }) => today,
    },
    identifier('releases', { noun: 'release', flag: 'title' }),
  ],
  oneOf: [],
  draft(answers) {
    const published = one(answers, 'published');
    const folder = String(knownDate(published ?? null)?.year ?? 'undated').padStart(4, '0');
    return {
      file: `releases/${folder}/${must(answers, 'id')}.${sourceLanguage(answers, 'title')}.md`,
      data: {
        title: must(answers, 'title'),
        lead: must(answers, 'lead'),
        published,
        place: one(answers, 'place'),
        issuer: one(answers, 'issuer'),
        event: one(answers, 'event'),
        agreements: listOf(answers, 'agreement'),
        source: {
          publisher: one(answers, 'publisher'),
          url: one(answers, 'url'),
          retrieved: one(answers, 'retrieved'),
          sha256: one(answers, 'sha256'),
        },
        added: must(answers, 'added'),
      },
    };
  },
};
