import type { ListContext, PieceReading, Statement } from '../statement.ts';
import { tokensOf } from '../text/token.ts';
import { actsIn, type Act } from './act.ts';
import { backgroundOf } from './background.ts';
import { foundIn, pairOf, statementsOf, type Naming } from './document.ts';
import { readKazakhHeading } from './heading.ts';
import { kindMentions, type KindMention } from './kind.ts';
import type { Named, Zone } from './name.ts';
import { partiesOf } from './parties.ts';

export { readKazakhHeading } from './heading.ts';

const NOTHING: PieceReading = { statements: [], refusal: null };
const refused = (reason: string): PieceReading => ({ statements: [], refusal: { reason } });

/** «Олардың қатарында А мен Б арасындағы келісім бар»: a list in a sentence. */
const AMONG =
  /^(?:олардың|бұлардың|солардың|соның|(?:\p{L}+ )?(?:құжат|келісім|меморандум)\p{L}*)\s+(?:қатарында|ішінде|арасында|бірі|бірегейі)(?!\p{L})/iu;
const OPEN: ListContext = { stage: null, kind: null, parties: [] };

/** What a piece of Kazakh text announces. `year` is the year of the document, where it is known. */
export function readKazakh(
  text: string,
  given: ListContext | null,
  year: number | null,
): PieceReading {
  const list = given ?? (AMONG.test(text) ? OPEN : null);
  const run = list === null ? runOn(text, year) : null;
  if (run) return run;
  const tokens = tokensOf(text);
  const zone = { text, tokens };
  const mentions = kindMentions(tokens);
  const acts = actsIn(tokens);
  if (list === null && (mentions.length === 0 || acts.length === 0)) return NOTHING;
  const isPlanned = acts.some(({ stage }) => stage === 'announced');
  const background = backgroundOf(text, { year, isPlanned });
  if (background !== null && (given === null || acts.length > 0)) return refused(background);
  const piece = { zone, mentions, acts, list };
  if (list === null && isReference(piece)) return refused('документ назван раньше');
  const statements = fromMentions(piece);
  if (statements.length > 0) return { statements, refusal: null };
  const pair = list && pairOf(zone, list);
  if (pair) return { statements: [pair], refusal: null };
  if (mentions.length === 0) return NOTHING;
  const loose = list === null ? looseIn(piece) : null;
  return { ...refused('документ назван, а стороны не названы'), ...(loose && { loose }) };
}

/** «Меморандумға А мен Б қол қойды»: who signs a document that another sentence tells of. */
const isReference = ({ mentions: [mention, ...others] }: Piece): boolean =>
  mention?.next === 1 && mention.case === 'dative' && !mention.isPlural && others.length === 0;

interface Piece {
  readonly zone: Zone;
  readonly mentions: readonly KindMention[];
  readonly acts: readonly Act[];
  readonly list: ListContext | null;
}

/** «…құжаттарға қол қойылды: А мен Б арасындағы келісім; …»: a list that runs on in one sentence. */
function runOn(text: string, year: number | null): PieceReading | null {
  const colon = text.search(/:\s/u);
  const tail = text.slice(colon + 1);
  if (colon === -1 || !tail.includes(';')) return null;
  const list = readKazakhHeading(text.slice(0, colon + 1));
  if (!list) return null;
  let start = colon + 1;
  const statements = tail.split(';').flatMap((part): Statement[] => {
    const own = readKazakh(part, list, year).statements.map((one) => shifted(one, start));
    start += part.length + 1;
    return own;
  });
  return statements.length > 0 ? { statements, refusal: null } : null;
}

const shifted = (one: Statement, by: number): Statement => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
  parties: one.parties.map((party) => ({ ...party, start: party.start + by, end: party.end + by })),
  subject: one.subject && {
    ...one.subject,
    start: one.subject.start + by,
    end: one.subject.end + by,
  },
});

function fromMentions(piece: Piece): Statement[] {
  const { zone, mentions, list } = piece;
  const heads = mentions.filter((mention, index) => isHead(piece, mention, mentions[index + 1]));
  let from = 0;
  let carried: Named | null = null;
  let before: readonly Statement[] = [];
  return heads.flatMap((mention, index): Statement[] => {
    const act = actFor(piece, mention);
    const to = heads[index + 1]?.start ?? zone.tokens.length;
    const naming: Naming = { zone, mention, act, from, to, list, carried };
    const found = foundIn(naming);
    const isSame = isJoined(piece, from, mention) && partiesOf(found.sides).length === 0;
    const own = isSame
      ? before.map((one) => ({ ...one, kind: mention.kind, kindAsGiven: mention.asGiven }))
      : statementsOf(naming, found);
    carried = carried ?? found.sides?.names[0] ?? null;
    if (found.sides && partiesOf(found.sides).length > 1) carried = found.sides.names[0] ?? null;
    from = mention.next;
    before = own;
    return own;
  });
}

/** «меморандум мен жол картасына»: the document before has the same sides. */
const isJoined = ({ zone }: Piece, from: number, mention: KindMention): boolean =>
  from > 0 &&
  mention.start - from <= 4 &&
  /^(?:[мбп]ен|және|,|сондай-ақ)$/iu.test(zone.tokens[from]?.text ?? '');

/** What hangs on a document that is not itself announced: «келісім аясында», «келісімге қосымша». */
const HANGS =
  /^(?:туралы|жөнінде|жөніндегі|бойынша|аясында\p{L}*|шеңберінде\p{L}*|негізінде|қосымша|қатысты|сәйкес|орай|байланысты|жоба\p{L}+|мәтін\p{L}+|шарттары\p{L}*|талап\p{L}+|нәтиже\p{L}+|күш\p{L}+|мерзім\p{L}+|арқасында|арқылы|болған\p{L}*|негіз\p{L}*|тармақ\p{L}+|маңыз\p{L}*|бұз\p{L}+|орында\p{L}*|ратифи\p{L}+|іске|енгіз\p{L}+|өзгер\p{L}+|толықтыр\p{L}+|талқыла\p{L}*|дайында\p{L}*|әзірле\p{L}*|келіп|келді|келісті|келген\p{L}*)$/iu;

/** Whether a document is announced here, rather than named in what another is about. */
function isHead(piece: Piece, mention: KindMention, following: KindMention | undefined): boolean {
  const { zone, list } = piece;
  const next = zone.tokens[mention.next]?.text ?? '';
  if (mention.case === 'other' || HANGS.test(next)) return false;
  const act = actFor(piece, mention);
  if (mention.case === 'instrumental' && act?.isExchange !== true) return false;
  if (act) return !act.isExchange || mention.case !== 'dative';
  if (list === null) return false;
  const isLast = following === undefined;
  return isLast || /^(?:[,;(–—.]|және|[мбп]ен)$/u.test(next);
}

const REACH = 24;

/** The act that governs a document: the next behind it in its clause. */
function actFor({ zone, acts }: Piece, mention: KindMention): Act | null {
  const act = acts[firstBehind(acts, mention.next)];
  if (!act || act.start - mention.next > REACH) return null;
  const between = zone.tokens.slice(mention.next, act.start);
  const isOther = between.some(({ text }) =>
    /^(?:туралы|жөніндегі|аясында|шеңберінде|заңға|жарлыққа|қаулыға|бұйрыққа|өтініште|петицияға|;)$/iu.test(
      text,
    ),
  );
  return isOther && !between.some(({ text }) => /^(?:меморандум|келісім|шарт|хаттама)/iu.test(text))
    ? null
    : act;
}

/** Index of the first act that begins at or behind a token. */
function firstBehind(acts: readonly Act[], from: number): number {
  let [low, high] = [0, acts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const REFERRING =
  /(?<!\p{L})(?:тараптар|серіктестер|екі тарап|екі жақ|компаниялар|ұйымдар|оқу орындары|қорытындысы\p{L}*|кездесу\p{L}* (?:соңында|барысында|аясында)|келіссөз\p{L}* (?:соңында|барысында|нәтижесінде))(?!\p{L})/iu;

/** «Кездесу соңында меморандумға қол қойылды.»: one document of which the sentence does not say who signs it. */
function looseIn(piece: Piece): PieceReading['loose'] | null {
  const { zone, mentions } = piece;
  const heads = mentions.filter((mention, index) => isHead(piece, mention, mentions[index + 1]));
  const [mention, ...others] = heads;
  const act = mention ? actFor(piece, mention) : null;
  if (!mention || !act || others.length > 0 || mention.isPlural) return null;
  const naming = { ...piece, mention, act, from: 0, to: zone.tokens.length, carried: null };
  const { sides, subject } = foundIn(naming);
  const parties = partiesOf(sides).filter(({ isUnnamed }) => !isUnnamed);
  return {
    kind: mention.kind,
    kindAsGiven: mention.asGiven,
    kindBasis: 'own',
    parties: parties.length < 2 ? parties : [],
    subject,
    stage: act.stage,
    start: zone.tokens[mention.start]?.start ?? 0,
    end: zone.text.length,
    isReferring: REFERRING.test(zone.text),
  };
}
