import { agreement as schema } from '#src/schemas/agreement.ts';
import type { Locale } from '#src/site.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ResolvedAgreement } from '../report.ts';
import { capital } from '../russian/nominative.ts';
import { draftText, filled, valueText, type DraftFile } from './file.ts';

/** Where an agreement of a draft belongs. */
export interface AgreementFrame {
  readonly id: string;
  readonly folder: string;
  readonly language: Locale;
  readonly release: string;
  readonly event: string | null;
  readonly lexicon: Lexicon;
  /** Identifier of an organization by the name that the text gives it. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Day by which something signed was signed: that of the text, else the day on which it was received. */
  readonly notLater: string;
  /** Year of the text, where it is known: regions have the borders of that year. */
  readonly year: number | null;
}

const UNNAMED: Readonly<Record<Locale, string>> = {
  ru: 'стороны в тексте не названы',
  kk: 'тараптар мәтінде аталмаған',
  en: 'the text names no parties',
};

/** The title that a draft gets: kind and parties. */
export const agreementTitle = (
  { kindAsGiven, parties }: ResolvedAgreement,
  language: Locale,
): string =>
  `${capital(kindAsGiven)}: ${parties.map(({ name }) => name).join(', ') || UNNAMED[language]}`;

export function agreementDraft(agreement: ResolvedAgreement, frame: AgreementFrame): DraftFile {
  const { language, lexicon, release, event, id, folder } = frame;
  const { taxonomies } = lexicon;
  const { regions, countries, amount, source, subject } = agreement;
  const isKnownRegion = (code: string): boolean => taxonomies.regions.has(code);
  const ofRegions = new Set(regions.filter(isKnownRegion).map((code) => code.slice(0, 2)));
  const unknown = [
    ...regions.filter((code) => !isKnownRegion(code)),
    ...countries.filter((code) => !taxonomies.countries.has(code)),
  ];
  const data = {
    language,
    title: { [language]: valueText(agreementTitle(agreement, language)) },
    kind: taxonomies.kinds.has(agreement.kind) ? agreement.kind : 'other',
    kindAsGiven: agreement.kindAsGiven,
    kindBasis: agreement.kindBasis === 'own' ? undefined : agreement.kindBasis,
    parties: partiesOf(agreement, frame),
    subject: subject === null ? undefined : { [language]: capital(valueText(subject)) },
    concerns: filled(agreement.concerns.flatMap(({ name }) => frame.organizations.get(name) ?? [])),
    regions: filled(regions.filter(isKnownRegion).map((code) => withBorders(code, frame))),
    countries: filled(
      countries.filter((code) => taxonomies.countries.has(code) && !ofRegions.has(code)),
    ),
    amount: amount === null ? undefined : { ...amount, asGiven: valueText(amount.asGiven) },
    stages: [
      {
        stage: agreement.stage,
        date: agreement.stage === 'signed' ? `[..${frame.notLater}]` : undefined,
        source: { release },
      },
    ],
    event: event ?? undefined,
    draft: true,
  };
  const notes = [
    `Черновик из строки ${source.line}. Название и предмет — словами источника: перескажите и удалите draft.`,
    `Источник: ${source.text}`,
    ...(unknown.length > 0
      ? [`Нет в списках архива: ${unknown.join(', ')}. Добавьте код в taxonomies и сюда.`]
      : []),
  ];
  return { file: `agreements/${folder}/${id}.md`, text: draftText(schema, data, notes) };
}

function partiesOf(
  { parties }: ResolvedAgreement,
  { language, organizations, lexicon }: AgreementFrame,
): unknown[] {
  const list = parties.map(({ name, unnamed }) => {
    const id = unnamed ? undefined : organizations.get(name);
    if (id === undefined) return { unnamed: true, text: { [language]: valueText(name) } };
    const first = lexicon.firstNameOf(id);
    return {
      organization: id,
      ...(first === null || first === name ? {} : { as: valueText(name) }),
    };
  });
  return list.length > 0 ? list : [{ unnamed: true, text: { [language]: UNNAMED[language] } }];
}

function withBorders(code: string, { lexicon, year }: AgreementFrame): unknown {
  const term = lexicon.taxonomies.regions.get(code);
  const changed = [...(term?.bordersChanged ?? []), ...(term?.from ? [term.from] : [])];
  const isOlder = year !== null && changed.some((day) => Number(day.slice(0, 4)) > year);
  return isOlder ? { code, borders: String(year) } : code;
}
