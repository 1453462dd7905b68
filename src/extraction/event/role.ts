import type { Attendance, OrganizerRole } from '#src/lib/records/event.ts';
import { nounAfter } from '#src/lib/rules/words/claims.ts';
import type { Locale } from '#src/site.ts';
import type { Party } from '../party.ts';
import { partiesAt } from '../russian/parties.ts';
import { quantitiesIn } from '../sum.ts';
import type { Piece } from '../text/piece.ts';
import { tokensOf } from '../text/token.ts';

/** Who organizes or supports an event. */
export interface FoundOrganizer {
  readonly party: Party;
  readonly role: OrganizerRole;
  readonly line: number;
  readonly piece: Piece;
}

const ROLES: readonly (readonly [RegExp, OrganizerRole])[] = [
  [/^генеральн\p{L}+\s+(?:партн[её]р|спонсор)\p{L}*/iu, 'general-partner'],
  [/^(?:со)?организатор\p{L}*/iu, 'organizer'],
  [
    /^(?:(?:официальн|стратегическ|информационн)\p{L}+\s+)?(?:партн[её]р|спонсор)\p{L}*/iu,
    'partner',
  ],
];
const SEPARATOR =
  /^(?:\s+\p{L}+){0,3}?\s*(?:[—–:-]|явля(?:ется|ются)|выступа(?:ет|ют)|стал[аи]?)\s*/iu;

/** «Организаторы форума — А и Б. Партнеры — В, Г»: sentences that begin with a role. */
export function organizersIn(pieces: readonly Piece[], locale: Locale): FoundOrganizer[] {
  if (locale !== 'ru') return [];
  return pieces.flatMap((piece): FoundOrganizer[] => {
    for (const [pattern, role] of ROLES) {
      const head = pattern.exec(piece.text)?.[0];
      if (head === undefined) continue;
      const separator = SEPARATOR.exec(piece.text.slice(head.length))?.[0];
      if (separator === undefined) return [];
      const text = piece.text.slice(head.length + separator.length);
      const wanted = /выступа|явля|стал/iu.test(separator) ? 'any' : 'nominative';
      const { parties } = partiesAt(tokensOf(text), 0, { wanted });
      const line = piece.block.lineAt(piece.start);
      return parties.map((party) => ({ party, role, line, piece }));
    }
    return [];
  });
}

/** «более 700 делегатов из 20 стран»: who is expected, or came. */
export function attendanceIn(
  pieces: readonly Piece[],
  locale: Locale,
): (Attendance & { readonly piece: Piece })[] {
  return pieces.flatMap((piece) => {
    const { text } = piece;
    if (!/делегат|delegates/iu.test(text)) return [];
    const status = /(?:приняли|участвовали|собрал|прибыли|took part|attended|қатысты)/iu.test(text)
      ? 'attended'
      : 'expected';
    return quantitiesIn(text, locale).flatMap(({ token, value, bound, currency }) => {
      const counted =
        currency === null ? nounAfter(text.slice(token.end, token.end + 60), locale) : null;
      if (counted !== 'delegates' && counted !== 'countries') return [];
      return [{ count: value, bound, of: counted, status, piece } as const];
    });
  });
}

/** «Президента РК Нурсултана Назарбаева»: office holders by office, in the words of the source. */
export function participantsIn(
  pieces: readonly Piece[],
  locale: Locale,
): { readonly text: string; readonly piece: Piece; readonly isExpected: boolean }[] {
  if (locale !== 'ru') return [];
  return pieces.flatMap((piece) => {
    if (!/участи/iu.test(piece.text)) return [];
    const found = piece.text.matchAll(OFFICE);
    const isExpected = !/(?:принял[аи]?|участвовал)/iu.test(piece.text);
    return Array.from(found, ([text]) => ({ text: text.trim(), piece, isExpected }));
  });
}

const OFFICE =
  /(?<!\p{L})(?:президент|премьер-министр|вице-премьер|министр)(?:а|ом|у)?\s+(?:(?:РК|РФ|Республики\s+\p{Lu}\p{L}+|России|Казахстана|\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+){0,2})/giu;
