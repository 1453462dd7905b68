import type { Stage } from '#src/lib/records/agreement.ts';
import { isoDay, LAST_DAY } from '../calendar.ts';
import type { Random } from '../random.ts';
import { organizationFacts, organizationName } from './organization.ts';
import { anyOrganization, type ReleaseFacts } from './release.ts';
import type { World } from '../world.ts';

/** A stage as an editor writes it. */
export interface StageFacts {
  readonly stage: Stage;
  readonly date?: string;
  readonly source:
    | { readonly release: string }
    | { readonly publisher: string; readonly url: string; readonly retrieved: string };
}

/** Announced and no more, for most; what was signed has a day, and so has all that followed. */
export function stagesOf(world: World, release: ReleaseFacts, random: Random): StageFacts[] {
  const source = { release: release.id };
  const announced: StageFacts = { stage: 'announced', source };
  if (release.day === null || random.chance(0.6)) return [announced];
  const signing = release.event && !release.event.undated ? release.event.first : release.day;
  const reported = (stage: Stage, day: number): StageFacts => ({
    stage,
    date: isoDay(day),
    source: publication(world, release, { random, day }),
  });
  if (random.chance(0.03)) {
    return [announced, ...inTime([reported('refused', signing + 30 + random.below(300))])];
  }
  const signed = random.chance(0.7)
    ? { stage: 'signed' as const, date: isoDay(signing), source }
    : reported('signed', signing);
  const force = signing + 10 + random.below(200);
  const later = [
    ...(random.chance(0.4) ? [reported('in-force', force)] : []),
    ...(random.chance(0.15) ? [reported('amended', force + 30 + random.below(300))] : []),
    ...(random.chance(0.2)
      ? [reported(random.pick(['carried-out', 'terminated']), force + 400 + random.below(900))]
      : []),
  ];
  return [...(random.chance(0.4) ? [announced] : []), signed, ...inTime(later)];
}

const inTime = (stages: readonly StageFacts[]): StageFacts[] =>
  stages.filter(({ date }) => (date ?? '') <= isoDay(LAST_DAY));

function publication(
  world: World,
  release: ReleaseFacts,
  { random, day }: { readonly random: Random; readonly day: number },
): StageFacts['source'] {
  const publisher = organizationFacts(world, anyOrganization(random, release));
  return {
    publisher: organizationName(publisher, release.language),
    url: `https://example.org/${publisher.id}/${isoDay(day)}`,
    retrieved: isoDay(day + random.below(20)),
  };
}
