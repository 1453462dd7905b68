import type { NameBasis } from '#src/lib/records/organization.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { FIRST_YEAR, LAST_YEAR } from '../calendar.ts';
import { properName, type Trilingual } from '../name.ts';
import { stream, type Random } from '../random.ts';
import { term, terms, type World } from '../world.ts';

interface NameFacts {
  readonly text: string;
  readonly language: Locale;
  readonly basis: NameBasis;
  /** The year until which it was in use. */
  readonly to?: string;
}

export interface OrganizationFacts {
  readonly id: string;
  readonly kind: string;
  readonly legalForm: string | undefined;
  readonly country: string | undefined;
  /** Never empty; the first of a language is the name in it. */
  readonly names: readonly NameFacts[];
}

type Legal = 'too' | 'ao' | 'ooo' | 'zao';
type Naming = (name: Trilingual) => Trilingual;

interface Species {
  readonly kind: string;
  /** Of a thousand. */
  readonly share: number;
  /** Stands before the name in the identifier. */
  readonly prefix: string;
  readonly naming: Naming;
}

/** The first of the list are firms, whose name carries their legal form instead. */
const FIRM: Naming = (name) => name;
const SPECIES: readonly Species[] = [
  { kind: 'company', share: 620, prefix: '', naming: FIRM },
  { kind: 'bank', share: 40, prefix: 'bank-', naming: suffixed(' Банк', ' Банк', ' Bank') },
  { kind: 'fund', share: 50, prefix: 'fond-', naming: called('Фонд', 'қоры', 'Fund') },
  {
    kind: 'association',
    share: 70,
    prefix: 'assotsiatsiya-',
    naming: called('Ассоциация', 'қауымдастығы', 'Association'),
  },
  { kind: 'zone', share: 30, prefix: 'sez-', naming: called('СЭЗ', 'АЭА', 'SEZ') },
  {
    kind: 'park',
    share: 40,
    prefix: 'tekhnopark-',
    naming: called('Технопарк', 'технопаркі', 'Technology Park'),
  },
  {
    kind: 'other',
    share: 50,
    prefix: 'institut-',
    naming: called('Институт', 'институты', 'Institute'),
  },
  {
    kind: 'akimat',
    share: 70,
    prefix: 'akimat-',
    naming: ({ ru, kk, en }) => ({
      ru: `Акимат района ${ru}`,
      kk: `${kk} ауданының әкімдігі`,
      en: `Akimat of ${en} District`,
    }),
  },
  {
    kind: 'ministry',
    share: 30,
    prefix: 'ministerstvo-',
    naming: ({ ru, kk, en }) => ({
      ru: `Министерство края ${ru}`,
      kk: `${kk} өлкесінің министрлігі`,
      en: `Ministry of ${en} Territory`,
    }),
  },
];

/** The organization of an index; it does not depend on how many there are. */
export function organizationFacts(world: World, index: number): OrganizationFacts {
  const random = stream(world.seed, 'organization', index);
  const proper = properName('organization', index);
  const { kind, prefix, naming } = species(random);
  const isFirm = kind === 'company' || kind === 'bank';
  const form = random.pick<Legal>(['too', 'too', 'ao', 'ooo', 'zao']);
  const names = isFirm ? firm(world, naming(proper), form) : naming(proper);
  const languages = LOCALES.filter((locale) => locale !== 'kk' || random.chance(0.85));
  const former =
    isFirm && random.chance(0.1) ? formerName(world, naming(proper), { form, random }) : [];
  return {
    id: prefix + proper.en.toLowerCase(),
    kind,
    legalForm: isFirm ? form : undefined,
    country: countryOf(world, kind, random),
    names: [...languages.map((locale) => named(names, locale)), ...former],
  };
}

/** The name in a language, else the first. */
export function organizationName({ names }: OrganizationFacts, locale: Locale): string {
  return (names.find(({ language }) => language === locale) ?? names[0])?.text ?? '';
}

const named = (names: Trilingual, locale: Locale): NameFacts => ({
  text: names[locale],
  language: locale,
  basis: locale === 'ru' ? 'text' : 'translation',
});

function species(random: Random): Species {
  let rest = random.below(1000);
  const found = SPECIES.find(({ share }) => (rest -= share) < 0);
  if (!found) throw new RangeError('The shares of the kinds of organization are below a thousand.');
  return found;
}

function countryOf(world: World, kind: string, random: Random): string | undefined {
  if (kind === 'akimat') return 'KZ';
  if (random.chance(0.5)) return undefined;
  return random.chance(0.6) ? 'KZ' : random.pick(terms(world, 'countries')).id;
}

function firm(world: World, { ru, kk, en }: Trilingual, form: Legal): Trilingual {
  const { short } = term(world, 'legal-forms', form);
  return { ru: `${short?.ru} «${ru}»`, kk: `«${kk}» ${short?.kk}`, en: `${en} ${short?.en}` };
}

/** The name of a firm under another legal form, valid until a year. */
function formerName(
  world: World,
  name: Trilingual,
  { form, random }: { readonly form: Legal; readonly random: Random },
): NameFacts[] {
  const other = form === 'ao' ? 'zao' : 'ao';
  const text = firm(world, name, other).ru;
  const to = String(FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR));
  return [{ text, language: 'ru', basis: 'text', to }];
}

function suffixed(ru: string, kk: string, en: string): Naming {
  return (name) => ({ ru: name.ru + ru, kk: name.kk + kk, en: name.en + en });
}

function called(ru: string, kk: string, en: string): Naming {
  return (name) => ({ ru: `${ru} «${name.ru}»`, kk: `«${name.kk}» ${kk}`, en: `${name.en} ${en}` });
}
