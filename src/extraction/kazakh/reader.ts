import type { Party } from '../party.ts';
import type { ListContext, PieceReading, Run, Statement } from '../statement.ts';
import { kazakhParties } from './parties.ts';

const QUALIFIER =
  'өзара түсіністік|өзара ынтымақтастық|ынтымақтастық|ниеттер|ниет|серіктестік|әріптестік';
const KIND = new RegExp(
  String.raw`(?<!\p{L})(?:(?<qualifier>(?:(?:өзара|стратегиялық|екіжақты)\s+)?(?:${QUALIFIER})(?:\s+(?:және|мен)\s+\p{L}+)?)\s+(?<about>туралы|жөніндегі)\s+)?(?:(?<adjective>негіздемелік|несие|кредиттік|инвестициялық|бірлескен|үшжақты|екіжақты)\s+)?(?<noun>меморандум|келісімшарт|келісім|шарт|хаттама|жол картасы|мәлімдеме|декларация)(?<ending>(?:ға|ге|на|не|дар|дер|тар|тер|ы|і|ның|нің|дың|дің|ды|ді|н|ын|ін|дарға|дерге|лар|лер|ларға|дарына|сын|сына|іне|ына|іміне)?)(?![\p{L}])`,
  'giu',
);
const SIGNED = /қол қой(?:ды|ылды|ысты|ылған)|жасасты|жасалды|бекітілді/iu;
const PLANNED =
  /қол қойыл(?:ады|уы|мақ)|қол қою\p{L}*\s+(?:\p{L}+\s+){0,2}(?:жоспар|күтіл|көзде)|қол қоймақ|қол қояды|жасалады|жасаспақ|жасасады/iu;
const BACKGROUND =
  /бұған дейін|бұрын|өткен жылы|былтыр|жыл бұрын|(?:19|20)\d\d жылы|ратификация|сот|бұзылды|тоқтат|заңға|жарлық|футболшы|ойыншы|мүмкіндігі|талқыла|жобасы|еңбек шарт|егер|қоймады|бас тарт/iu;

/** What a piece of Kazakh text announces. */
export function readKazakh(
  text: string,
  list: ListContext | null,
  year: number | null,
): PieceReading {
  const isAct = SIGNED.test(text) || PLANNED.test(text);
  const kinds = kindsIn(text);
  if (kinds.length === 0 || (!isAct && !list)) return { statements: [], refusal: null };
  const isBackground = BACKGROUND.test(
    year === null ? text : text.replaceAll(`${year} жылы`, '').replace(/(?:19|20)\d\d жылғы/gu, ''),
  );
  if (isBackground && (!list || isAct))
    return { statements: [], refusal: { reason: 'документ не из этого релиза или не подписан' } };
  const stage = PLANNED.test(text)
    ? 'announced'
    : SIGNED.test(text)
      ? 'signed'
      : (list?.stage ?? null);
  let from = 0;
  const statements = kinds.flatMap((kind): Statement[] => {
    const { parties, subject } = read(text, from, kind);
    const own = parties.length === 0 && list ? list.parties : parties;
    const isKnown = own.length > 1 && own.some(({ isUnnamed }) => !isUnnamed);
    if (!isKnown) return [];
    const start = from;
    from = kind.end;
    return [
      {
        kind: kind.code,
        kindAsGiven: kind.asGiven,
        kindBasis: 'own',
        parties: own,
        subject,
        stage,
        start: Math.min(...own.map((party) => party.start), kind.start, Math.max(start, 0)),
        end: kind.end,
      },
    ];
  });
  if (statements.length > 0) return { statements, refusal: null };
  const [kind, ...others] = kinds;
  const refusal = { reason: 'документ назван, а стороны не названы' };
  if (!kind || others.length > 0 || list) return { statements, refusal };
  const loose = { kind: kind.code, kindAsGiven: kind.asGiven, kindBasis: 'own' as const, stage };
  return {
    statements,
    refusal,
    loose: {
      ...loose,
      parties: [],
      subject: read(text, 0, kind).subject,
      start: kind.start,
      end: text.length,
      isReferring: /тараптар|серіктестер|қорытындысы/iu.test(text),
    },
  };
}

interface Kind {
  readonly code: string;
  readonly asGiven: string;
  readonly start: number;
  readonly end: number;
}

function kindsIn(text: string): Kind[] {
  return Array.from(text.matchAll(KIND), (match): Kind => {
    const { qualifier, about = '', adjective, noun = '' } = match.groups ?? {};
    const words = [qualifier === undefined ? '' : `${qualifier} ${about}`, adjective ?? '', noun];
    return {
      code: codeOf(noun.toLowerCase(), qualifier, adjective),
      asGiven: words.filter(Boolean).join(' ').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function codeOf(
  noun: string,
  qualifier: string | undefined,
  adjective: string | undefined,
): string {
  const first = qualifier?.includes('түсіністік')
    ? 'understanding'
    : qualifier?.includes('ынтымақтастық')
      ? 'cooperation'
      : qualifier?.includes('ниет')
        ? 'intent'
        : null;
  if (noun === 'меморандум') return first === null ? 'memorandum' : `memorandum-of-${first}`;
  if (noun === 'келісім')
    return first === 'intent'
      ? 'agreement-of-intent'
      : /негіздемелік/iu.test(adjective ?? '')
        ? 'framework-agreement'
        : 'agreement';
  if (noun === 'шарт' || noun === 'келісімшарт') return 'contract';
  if (noun === 'хаттама') return 'protocol';
  if (noun === 'жол картасы') return 'action-plan';
  return /бірлескен/iu.test(adjective ?? '') ? 'joint-statement' : 'other';
}

/** Words of time and place in front: what ends in a locative before a capital letter or a quotation. */
const INTRO =
  /^(?:[^«»"]{0,120}\p{L}(?:да|де|та|те|күні|бүгін|кеше|бойынша),?\s+(?=[\p{Lu}«"]|облыс|қала|аудан)|(?:[Бб]үгін|[Кк]еше),?\s+)/u;

/** Names before «арасында», or before the word that says what it is about; the subject before «туралы». */
function read(
  text: string,
  from: number,
  { start }: Kind,
): { parties: readonly Party[]; subject: Run | null } {
  const before = text.slice(from, start);
  const between = /\s+арасында(?:ғы)?(?:\s+|$)/u.exec(before);
  const intro = INTRO.exec(before)?.[0].length ?? 0;
  const zone = before.slice(intro, between?.index ?? boundary(before, intro));
  const parties = kazakhParties(
    zone.trimEnd().replace(/^[,;\s]+/u, ''),
    from + intro + (/^[,;\s]+/u.exec(zone)?.[0].length ?? 0),
  );
  const at = between ? between.index + between[0].length : intro + zone.length;
  return { parties, subject: subjectOf(before, at, from) };
}

const NAME_END =
  /(?:»|")(?:\s+(?:АҚ|ЖШС|ЖШҚ|ЗТБ|компаниясы))?(?:-?[мпб]ен(?!\p{L}))?|(?:министрлігі|әкімдігі|банкі|университеті|қоры|агенттігі|палатасы|корпорациясы|компаниясы|холдингі|қауымдастығы|одағы|колледжі|тобы|институты|академиясы|орталығы|холдинг|университет|музейі?|мұражай(?:ы)?|театр(?:ы)?|комитеті|зауыты|ұйымы|қызметі|биржасы)(?:-?[мпб]ен)?(?!\p{L})|(?:LLP|LLC|JSC|Ltd)(?:-?[мпб]ен)?(?!\p{L})|[A-Z][A-Za-z]+(?:-[мпб]ен|(?=\s+\p{Ll}|\s*$))/gu;

/** Without «арасында» the names end with the last quotation, form or head. */
function boundary(before: string, from: number): number {
  const ends = Array.from(
    before.slice(from).matchAll(NAME_END),
    ({ 0: end, index }) => from + index + end.length,
  );
  return ends.at(-1) ?? from;
}

function subjectOf(before: string, at: number, from: number): Run | null {
  const zone = before.slice(at);
  const run = /^\s*(.+?)\s+(?:туралы|жөніндегі|жөнінде|бойынша|саласындағы)\s*$/u.exec(zone)?.[1];
  if (run === undefined) return null;
  const start = from + at + zone.indexOf(run);
  return { text: run, start, end: start + run.length };
}

/** «Мынадай құжаттарға қол қойылды:» */
export function readKazakhHeading(text: string): ListContext | null {
  if (!/құжат|меморандум|келісім|шарт/iu.test(text)) return null;
  if (!SIGNED.test(text) && !PLANNED.test(text) && !/мынадай|келесі|қол қою/iu.test(text))
    return null;
  const stage = PLANNED.test(text) ? 'announced' : SIGNED.test(text) ? 'signed' : null;
  const kinds = kindsIn(text);
  const [kind] = kinds;
  return {
    stage,
    kind: kind && kinds.length === 1 ? { kind: kind.code, asGiven: kind.asGiven } : null,
    parties: [],
  };
}
