import type { AgreementFacts, PartyFacts } from '../facts/agreement.ts';
import { organizationFacts } from '../facts/organization.ts';
import { regionOf } from '../facts/region.ts';
import { anyOrganization, type ReleaseFacts } from '../facts/release.ts';
import { stagesOf } from '../facts/stage.ts';
import { stream, type Random } from '../random.ts';
import { LANGUAGES } from '../text/language.ts';
import { terms, type World } from '../world.ts';
import { amountFields } from './amount.ts';
import { markdownFile, type ContentFile } from './file.ts';
import type { Fields } from './yaml.ts';

export function agreementFile(world: World, facts: AgreementFacts): ContentFile {
  const { release, id, place, kind, title, subject, parties, sum } = facts;
  const random = stream(world.seed, 'agreement record', release.index, place);
  const fields = {
    language: release.language,
    title,
    titleSupplied: random.chance(0.2) ? false : undefined,
    kind: kind.id,
    kindAsGiven: kind.name[release.language],
    kindBasis: random.chance(0.15) ? 'heading' : undefined,
    parties: parties.map(partyFields),
    subject: subject ?? undefined,
    ...classification(world, facts, random),
    amount: sum ? amountFields(release.language, sum) : undefined,
    stages: stagesOf(world, release, random).map(({ source, ...step }) => ({
      ...step,
      source: { ...source },
    })),
    event: release.event?.id,
  };
  const body = random.chance(0.25) ? paragraph(release, random) : '';
  return markdownFile(`agreements/${release.folder}/${id}.md`, fields, body);
}

function partyFields(party: PartyFacts): Fields {
  return party.organization
    ? { organization: party.organization.id, as: party.as }
    : { unnamed: true, text: party.text };
}

function classification(
  world: World,
  { release, parties }: AgreementFacts,
  random: Random,
): Fields {
  const concerned = organizationFacts(world, anyOrganization(random, release));
  const isParty = parties.some(({ organization }) => organization?.id === concerned.id);
  const code = (list: 'sectors' | 'countries'): string => random.pick(terms(world, list)).id;
  const region = regionOf(world, release, random);
  return {
    concerns: !isParty && random.chance(0.1) ? [concerned.id] : [],
    sectors: [
      ...new Set([
        ...some(random, 0.8, () => code('sectors')),
        ...some(random, 0.3, () => code('sectors')),
      ]),
    ],
    regions: some(random, 0.5, () => (region.borders ? { ...region } : region.code)),
    countries: some(random, 0.15, () => code('countries')),
    places: some(random, 0.15, () => site(release)),
  };
}

const some = <T>(random: Random, probability: number, make: () => T): T[] =>
  random.chance(probability) ? [make()] : [];

function site({ project }: ReleaseFacts): Fields {
  return {
    ru: `Площадка «${project.ru}»`,
    kk: `«${project.kk}» алаңы`,
    en: `${project.en} site`,
  };
}

function paragraph({ language }: ReleaseFacts, random: Random): string {
  const sentences = Array.from({ length: 3 + random.below(4) }, () =>
    LANGUAGES[language].sentence(random),
  );
  return `${sentences.join(' ')}\n`;
}
