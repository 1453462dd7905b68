import type { Party } from '../party.ts';
import { tokensOf } from '../text/token.ts';
import { actsIn } from './act.ts';
import { chainsIn } from './chain.ts';
import { nameAt, type Zone } from './name.ts';
import { partiesOf, sidesIn } from './parties.ts';

const DOCUMENT =
  /^(?:құжат(?:қа|тарға)|меморандум(?:ға|дарға)|келісім(?:ге|дерге)|шарт(?:қа|тарға)|хаттама(?:ға|ларға)|келісімшарт(?:қа|тарға))$/iu;

/** «X атынан құжатқа Y қол қойды», «Құжатқа X ректоры … қол қойды»: in whose name a document is signed. */
export function kazakhSigners(text: string): readonly Party[] {
  const zone = zoneOf(text);
  const { tokens } = zone;
  const named = inNameOf(zone);
  if (named.length > 0) return named;
  const [act] = actsIn(tokens);
  const document = tokens.findIndex(({ text: word }) => DOCUMENT.test(word));
  const isAbout = /^(?:туралы|жөніндегі)$/iu.test(tokens[document - 1]?.text ?? '');
  if (!act || document === -1 || document > act.start || isAbout) return [];
  const behind = chainsIn(zone, [document + 1, act.start]);
  const before = behind.length > 0 ? [] : chainsIn(zone, [0, document]);
  return [...behind, ...before]
    .flatMap(({ names }) => names)
    .filter(({ party, isCountry }) => !party.isUnnamed && !isCountry)
    .map(({ party }) => party);
}

const REACH = 14;

/** «Х атынан …, ал У атынан …». */
function inNameOf(zone: Zone): readonly Party[] {
  const { tokens } = zone;
  return tokens.flatMap(({ text }, index): Party[] => {
    if (!/^(?:атынан|тарапынан)$/iu.test(text)) return [];
    const own = { ...zone, tokens: tokens.slice(Math.max(0, index - REACH), index) };
    for (let from = 0; from < own.tokens.length; from++) {
      const found = nameAt(own, from);
      if (found?.next === own.tokens.length && !found.isCountry && !found.party.isUnnamed)
        return [found.party];
    }
    return [];
  });
}

/** «А мен Б арасында кездесу өтті», «А Б-мен кездесті»: the sides that a later sentence only calls so. */
export function kazakhSides(text: string): readonly Party[] {
  const zone = zoneOf(text);
  const parties = partiesOf(sidesIn(zone, [0, zone.tokens.length], null));
  return parties.length > 1 && parties.every(({ isUnnamed }) => !isUnnamed) ? parties : [];
}

const zoneOf = (text: string): Zone => ({ text, tokens: tokensOf(text) });
