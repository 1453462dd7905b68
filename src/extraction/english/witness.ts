import type { Party } from '../party.ts';
import { englishParties } from './parties.ts';

const NAME = String.raw`(?:the\s+)?\p{Lu}[\p{L}\d&.'’-]*(?:\s+(?:of|for|and|the|de|&|\p{Lu}[\p{L}\d&.'’-]*))*`;
/** «X was represented by …», «…, Y by …», «on behalf of X». */
const REPRESENTED = new RegExp(
  String.raw`(?:^|[,;]\s*(?:and\s+)?|\band\s+|while\s+)(${NAME})\s+(?:(?:was|were)\s+)?(?:represented\s+)?by\s`,
  'gu',
);
const BEHALF = new RegExp(String.raw`\bon\s+(?:the\s+)?behalf\s+of\s+(${NAME})`, 'giu');
const PAIR = new RegExp(
  String.raw`(?:between|talks\s+of)\s+(?=${NAME})|^(?=${NAME}\s+(?:and|met\s+with|hosted|welcomed|held\s+talks\s+with)\s+(?:a\s+delegation\s+of\s+)?(?:the\s+)?\p{Lu})`,
  'u',
);

/** Who signs, in a sentence that says so of a document named before. */
export function englishSigners(text: string): readonly Party[] {
  const isSigning = /\b(?:represented|on (?:the )?behalf of)\b/iu.test(text);
  if (!isSigning) return [];
  const found = [...text.matchAll(REPRESENTED), ...text.matchAll(BEHALF)];
  return found.flatMap(({ 0: whole, 1: name = '', index }) =>
    englishParties(name, 0)
      .parties.slice(0, 1)
      .map((party) => ({
        ...party,
        start: index + whole.indexOf(name),
        end: index + whole.length,
      })),
  );
}

/** The two sides of a meeting that a later sentence calls so. */
export function englishSides(text: string): readonly Party[] {
  const found = PAIR.exec(text);
  if (!found) return [];
  const from = found.index + found[0].length;
  const plain = text.replace(
    /\s(?:met with|hosted|welcomed|held talks with)\s(?:a delegation of\s)?/iu,
    ' and ',
  );
  const { parties } = englishParties(plain, from);
  return parties.length === 2 && parties.every(({ isUnnamed }) => !isUnnamed) ? parties : [];
}
