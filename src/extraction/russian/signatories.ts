import type { Party } from '../party.ts';
import { startsName } from './name-start.ts';
import type { Naming } from './naming.ts';
import { startsParty } from './office.ts';
import { partiesAt } from './parties.ts';

/** By the act of the document, else by a later one of the same sentence. */
export function signers(naming: Naming): readonly Party[] {
  const own = signatories(naming);
  const { later = null, mention } = naming;
  if (own.length > 0 || later === null || later.start < mention.next) return own;
  return signatories({ ...naming, act: later });
}

/** «Меморандум подписали А и Б», «подписан акиматом и компанией «Х»»: who signs stands behind the verb. */
function signatories({ tokens, mention, act, to }: Naming): readonly Party[] {
  if (!act) return [];
  const wanted = act.voice === 'passive' ? 'instrumental' : 'nominative';
  const end = act.end <= mention.start ? mention.start : tokens.length;
  for (let at = act.end; at < Math.min(tokens.length, act.end + 10); at++) {
    if (at >= mention.start && at < mention.next) return [];
    if (act.start < mention.start && at >= mention.start) return [];
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (word === 'между') return partiesAt(tokens, at + 1, { wanted: 'instrumental' }).parties;
    if (/^со?$/u.test(word) && startsName(tokens, at + 1, 'instrumental'))
      return partiesAt(tokens, at + 1, { wanted: 'instrumental' }).parties;
    if (/^[.;]$/u.test(word) || (at >= to && act.end <= to)) return [];
    if (/^(?:в|на|во)$/u.test(word)) {
      at++;
      continue;
    }
    if (startsParty(tokens, at, wanted)) {
      const found = partiesAt(tokens.slice(0, end), at, { wanted, dashes: true });
      if (found.parties.length > 0) return found.parties;
    }
  }
  return [];
}
