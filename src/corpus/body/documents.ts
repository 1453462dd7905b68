import { agreementsOf, type AgreementFacts, type PartyFacts } from '../facts/agreement.ts';
import { totalOf } from '../facts/total.ts';
import { sumText } from '../text/number.ts';
import type { Telling } from './telling.ts';

/** The documents that the release announces, in order, each with a link; nothing where there are none. */
export function documents(telling: Telling): string[] {
  const { world, release, locale, language, project } = telling;
  const agreements = agreementsOf(world, release);
  if (agreements.length === 0) return [];
  const heading = language.project.headings[1]?.(project) ?? '';
  const total = totalOf(world, release, agreements);
  const count = [language.document.listed(project, agreements.length)];
  if (total) {
    const sum = total.sum && sumText(locale, total.sum);
    count.push(language.document.total(total.documents, sum));
  }
  const items = agreements.map((agreement, place) => `${place + 1}. ${item(telling, agreement)}`);
  return [`## ${heading}`, count.join(' '), items.join('\n')];
}

function item(
  telling: Telling,
  { id, kind, title, subject, parties, sum }: AgreementFacts,
): string {
  const { locale, language } = telling;
  return language.document.item({
    title: `[${title[locale] ?? ''}](agreement:${id})`,
    kind: kind.name[locale] ?? '',
    parties: parties.map((party) => partyName(telling, party)),
    subject: subject?.[locale] ?? null,
    sum: sum && sumText(locale, sum),
  });
}

/** A party under the name that the source uses stands so in the language of the source only. */
function partyName(telling: Telling, party: PartyFacts): string {
  const { locale, release } = telling;
  if (!party.organization) return party.text[locale];
  return telling.name(party.organization, locale === release.language ? party.as : undefined);
}
