import type { Party } from '../party.ts';
import { quoted } from '../text/token.ts';

/** What the name of an organization ends in. */
const HEAD =
  /(?:министрлігі|әкімдігі|банкі|банк|компаниясы|қоры|одағы|университет(?:і)?|институт|қауымдастығы|агенттігі|комитеті|палатасы|орталығы|корпорациясы|тобы|институты|үкіметі|холдингі|басқармасы|кәсіпорны|бірлестігі|департаменті|академиясы|зауыты|технопаркі|қауымы|кеңесі|федерациясы|концерні|аймағы|колледжі|мектебі|лицейі|фабрикасы|ұйымы|қызметі|театры|мұражайы|музейі|музей|мұражай|театр|колледж|кітапханасы|ауруханасы|шаруашылығы|серіктестігі|қоғамы|мекемесі|бюросы|биржасы|альянсы|консорциумы|клубы|парламенті|мәжілісі|сенаты|елшілігі|консулдығы|мэриясы|академиясы|инспекциясы|комиссиясы|порты|әуежайы|паркі|кеңсесі|өкілдігі|кәсіподағы|гильдиясы|миссиясы|дирекциясы|комбинаты|кластері)(?:мен|пен|бен)?$/u;
const FORM =
  /(?<!\p{L})(?:АҚ|ЖШС|ЖШҚ|ААҚ|ЖАҚ|ЗТБ|ҰК|АЭА|РМК|КММ|LLP|LLC|JSC|Ltd|Inc|GmbH)(?!\p{L})/u;
const VAGUE = /компания(?:лар)?\p{L}*$|инвестор\p{L}*$|серіктес\p{L}*$|кәсіпорын\p{L}*$|бірқатар/iu;
const SEPARATOR = /,\s+|\s+(?:мен|пен|бен|және|сондай-ақ)\s+|\s+[–—]\s+/gu;

/** Names in a stretch of text that is nothing but names; what has no head is part of the next name. */
export function kazakhParties(zone: string, from: number): readonly Party[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: sign, index } of zone.matchAll(SEPARATOR)) {
    const own = zone.slice(start, index);
    if (isInQuote(zone, index)) continue;
    if (!isWhole(own)) continue;
    parts.push({ text: own, start });
    start = index + sign.length;
  }
  const rest = zone.slice(start);
  const parting =
    /(?:-|компаниясы|корпорациясы|холдингі|тобы|[»"]\s*(?:АҚ|ЖШС)-?)(?:мен|пен|бен)$/u.test(
      rest.trim(),
    )
      ? lastName(rest)
      : 0;
  if (parting > 0) parts.push({ text: rest.slice(0, parting), start });
  parts.push({ text: rest.slice(parting), start: start + parting });
  return parts.flatMap((part): Party[] => {
    const party = partyOf(part.text, from + part.start);
    return party ? [party] : [];
  });
}

/** «Х» АҚ Siemens-пен: where the name before the last one ends. */
function lastName(text: string): number {
  const ends = Array.from(
    text.matchAll(/(?:»|(?<!\p{L})(?:АҚ|ЖШС|ЗТБ)|лігі|дігі|банкі|қоры)\s+(?=\S)/gu),
    ({ 0: end, index }) => index + end.length,
  );
  return ends.findLast((end) => !/^(?:АҚ|ЖШС|ҰК|ЗТБ|[\p{L}]+»)/u.test(text.slice(end))) ?? 0;
}

const isInQuote = (text: string, index: number): boolean => {
  const before = text.slice(0, index);
  return (
    before.split('«').length > before.split('»').length || (before.split('"').length - 1) % 2 === 1
  );
};

/** A chunk that is a name by itself. */
const isWhole = (text: string): boolean => {
  const plain = text.trim();
  return (
    HEAD.test(plain) ||
    FORM.test(plain) ||
    /[»"]$/u.test(plain) ||
    /^[\p{Script=Latin}\d\s&.'-]+$/u.test(plain) ||
    /^[\p{Lu}-]{2,}$/u.test(plain) ||
    VAGUE.test(plain) ||
    /^(?:Қазақстан|Ресей|Өзбекстан|Қытай|Түркия)$/u.test(plain)
  );
};

function partyOf(raw: string, start: number): Party | null {
  const alias = /\(([^)]{2,30})\)/u.exec(raw)?.[1] ?? null;
  const text = raw
    .replace(/\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = text.replace(/-?(?:мен|пен|бен)$/u, (end) =>
    end.startsWith('-') || HEAD.test(text) ? '' : end,
  );
  const plain = bare
    .replace(
      /^(?:ресейлік|қытайлық|түрік|неміс|отандық|қазақстандық|өзбек|корейлік|жергілікті|шетелдік)\s+(?=.*(?:[«"]|\p{Script=Latin}))/iu,
      '',
    )
    .replace(/^(.*[»"]|[\p{Script=Latin}\s&.-]+)\s+компаниясы$/u, '$1');
  if (plain === '' || plain.length > 160) return null;
  const isNamed =
    FORM.test(plain) ||
    (HEAD.test(plain) && /^[\p{Lu}«"]/u.test(plain)) ||
    /[«"]/u.test(plain) ||
    /^\p{Script=Latin}/u.test(plain) ||
    /^[\p{Lu}-]{2,}$/u.test(plain) ||
    /^\p{Lu}\p{Ll}+$/u.test(plain);
  if (!isNamed && !VAGUE.test(plain)) return null;
  const name = plain.replace(/"([^"]+)"/gu, (_, inside: string) => quoted(inside));
  return { name, isUnnamed: !isNamed, alias, start, end: start + raw.length };
}
