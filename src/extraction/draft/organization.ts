import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import { organization as schema } from '#src/schemas/organization.ts';
import type { Locale } from '#src/site.ts';
import { countryOf } from '../place/country.ts';
import type { Lexicon } from '../lexicon.ts';
import { draftText, type DraftFile } from './file.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/министерств|министрлігі|ministry/iu, 'ministry'],
  [/правительств|үкімет|government/iu, 'government'],
  [/акимат|әкімдігі|akimat/iu, 'akimat'],
  [/банк|bank/iu, 'bank'],
  [/фонд|қоры|fund/iu, 'fund'],
  [
    /ассоциаци|союз|палат|объединени|ОЮЛ|қауымдаст|одағы|association|chamber|union/iu,
    'association',
  ],
  [/СЭЗ|экономическ\p{L}+ зон|АЭА|economic zone/iu, 'zone'],
  [/технопарк|парк|technopark|park/iu, 'park'],
  [
    /АО|ТОО|ООО|ОАО|ЗАО|ПАО|АҚ|ЖШС|компани|корпораци|завод|холдинг|концерн|JSC|LLP|LLC|Ltd|Inc|GmbH|company|corporation|group/u,
    'company',
  ],
];

/** An organization as a text names it: what it does not say stays open. */
export function organizationDraft(
  name: string,
  {
    id,
    language,
    lexicon,
    notes,
  }: {
    readonly id: string;
    readonly language: Locale;
    readonly lexicon: Lexicon;
    readonly notes: readonly string[];
  },
): DraftFile {
  const { taxonomies } = lexicon;
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
  const form = (name.match(/[\p{L}]+/gu) ?? []).find(
    (word) => isForm(word) && word === word.toUpperCase(),
  );
  const legalForm = [...taxonomies['legal-forms'].values()].find(
    ({ short }) => form !== undefined && Object.values(short ?? {}).includes(form),
  )?.id;
  const country = countryIn(name, language);
  const data = {
    names: [{ text: name, language, basis: 'text' }],
    kind: taxonomies['organization-kinds'].has(kind) ? kind : 'other',
    legalForm,
    country: country !== undefined && taxonomies.countries.has(country) ? country : undefined,
    draft: true,
  };
  return { file: `organizations/${id}.md`, text: draftText(schema, data, notes), key: name };
}

/** Stated only by a country in the name, or by being an akimat. */
function countryIn(name: string, language: Locale): string | undefined {
  if (/^акимат|әкімдігі$|^akimat/iu.test(name)) return 'KZ';
  const words = name.match(/[\p{L}-]+/gu) ?? [];
  return words.map((word) => countryOf(word, language)).find((code) => code !== null) ?? undefined;
}
