import type { Party } from '../party.ts';
import { kazakhParties } from './parties.ts';

/** «X атынан құжатқа Y қол қойды»: in whose name a document is signed. */
export function kazakhSigners(text: string): readonly Party[] {
  return Array.from(
    text.matchAll(/(?:^|[,;]\s*(?:ал\s+)?)([^,;]{3,120}?)\s+атынан(?!\p{L})/giu),
  ).flatMap(({ 1: name = '', index, 0: whole }) =>
    kazakhParties(name, index + whole.indexOf(name)),
  );
}

/** «А мен Б арасында кездесу өтті»: the sides that a later sentence only calls so. */
export function kazakhSides(text: string): readonly Party[] {
  const zone =
    /^(?<intro>(?:[^«»,]{0,60}(?:да|де|та|те|аясында|барысында),?\s+)?)(?<names>.+?)\s+арасында/u.exec(
      text,
    )?.groups;
  if (!zone) return [];
  const parties = kazakhParties(zone['names'] ?? '', (zone['intro'] ?? '').length);
  return parties.length > 1 && parties.every(({ isUnnamed }) => !isUnnamed) ? parties : [];
}
