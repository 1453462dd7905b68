import { FIRST_YEAR, yearOf } from '../calendar.ts';
import { organizationFacts } from '../facts/organization.ts';
import { releaseFacts, releaseTitle } from '../facts/release.ts';
import type { Random } from '../random.ts';
import type { Telling } from './telling.ts';

/** Headings that the fixed sections have used. */
const FIXED = 3;

/** In bytes: the last paragraph may end that much before the wanted size or after it. */
const HALF_PARAGRAPH = 400;

/** How much to tell: up to a size in bytes, or as many paragraphs as the original has. */
export type Extent = { readonly bytes: number } | { readonly paragraphs: number };

/** Sections that fill the release up; each heading stands once. */
export function narrative(
  telling: Telling,
  extent: Extent,
): { readonly blocks: readonly string[]; readonly paragraphs: number } {
  const headings = telling.language.project.headings.slice(FIXED);
  const blocks: string[] = [];
  let [paragraphs, bytes, room] = [0, 0, 0];
  const isFull = (): boolean =>
    'bytes' in extent ? bytes + HALF_PARAGRAPH >= extent.bytes : paragraphs >= extent.paragraphs;
  const add = (block: string): void => {
    blocks.push(block);
    bytes += Buffer.byteLength(block) + 2;
  };
  while (!isFull()) {
    const plan = telling.plan(paragraphs);
    const heading = headings.at(0);
    if (room === 0 && heading) {
      add(`## ${heading(telling.project)}`);
      headings.shift();
      room = 2 + plan.below(4);
    }
    add(paragraph(telling, plan, paragraphs));
    paragraphs += 1;
    room -= 1;
  }
  return { blocks, paragraphs };
}

/** A list at times; its items have two sentences, so that none of them ever comes again. */
function paragraph(telling: Telling, plan: Random, number: number): string {
  const words = telling.words(number);
  const isList = plan.chance(0.1);
  const told = Array.from({ length: 3 + plan.below(4) }, () => statement(telling, plan, words));
  if (!isList) return told.join(' ');
  return told.map((sentence) => `- ${sentence} ${telling.language.sentence(words)}`).join('\n');
}

/** Mostly plain sentences; a few with a number, a day, a name or a link, the same in every language. */
function statement(telling: Telling, plan: Random, words: Random): string {
  const { release, language } = telling;
  const { statement: say } = language;
  const year = (): number => FIRST_YEAR + plan.below(yearOf(release.added) - FIRST_YEAR + 1);
  const kind = plan.next();
  if (kind < 0.06) return say.growth(words, 1 + plan.below(9) + (1 + plan.below(9)) / 10, year());
  if (kind < 0.12) return say.count(words, roundNumber(plan), year());
  if (kind < 0.18) return say.day(words, release.added - plan.below(3000));
  if (kind < 0.22) return say.quote(words);
  if (kind < 0.3) return say.organization(words, acquaintance(telling, plan));
  return (kind < 0.32 ? earlier(telling, plan, words) : null) ?? language.sentence(words);
}

/** Two digits and zeros: nobody takes it for a slip of one of the facts, which have three digits and more. */
const roundNumber = (plan: Random): number => (2 + plan.below(98)) * 10 ** plan.below(3);

function acquaintance({ world, release, name }: Telling, plan: Random): string {
  return name(organizationFacts(world, plan.pick(release.mentioned)));
}

/** A link to a release that the archive took in before, where the one that chance finds has the language. */
function earlier(telling: Telling, plan: Random, words: Random): string | null {
  const { world, release, locale, language } = telling;
  if (release.index === 0) return null;
  const other = releaseFacts(world, plan.below(release.index));
  if (!other.locales.includes(locale)) return null;
  const link = `[${releaseTitle(world, other, locale)}](release:${other.id})`;
  return `${language.statement.earlier(link)} ${language.sentence(words)}`;
}
