/** Where a sentence says that something is or will be signed. */
export interface Act {
  readonly start: number;
  readonly end: number;
  readonly stage: 'announced' | 'signed';
  readonly voice: 'active' | 'passive' | 'noun' | 'list';
}

const DONE = String.raw`signed|inked|concluded|exchanged|initiall?ed|finali[sz]ed|sealed|struck|entered into`;
const BARE = 'sign|ink|conclude|exchange|enter into|initial|finali[sz]e|seal';
const PLAN = String.raw`(?:(?:plan|expect|intend|schedul|prepar|hope|agree)(?:s|es|ed|d|ned|uled)?|are|is|were|was|due|set|about|poised|going)\s+(?:also\s+)?to`;
const ACT = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      String.raw`(?<planned>(?:will|would|shall|${PLAN})\s+(?:also\s+|soon\s+|jointly\s+|officially\s+)?(?:be\s+)?(?:${DONE}|${BARE})(?!\s+force)|(?:planned|expected|upcoming|forthcoming) signing|to be (?:${DONE}))`,
      String.raw`(?<done>${DONE})(?!\s+force)`,
      String.raw`(?<participle>signing|concluding|inking)`,
      String.raw`(?<bare>(?:sign|ink|conclude)s?)`,
      String.raw`(?<adopted>adopted)`,
    ].join('|') +
    String.raw`)(?!\p{L})`,
  'giu',
);
const LISTING =
  /^(?:The\s+)?(?:(?:\p{Ll}+\s+)?(?:major|main|key|largest|biggest|most (?:significant|important|notable)|signed|resulting|concluded)\s+(?:ones|documents|agreements|memorand\p{L}+|contracts|deals)\s+(?:include|are|were)|Among (?:them|these|those|the (?:\p{Ll}+\s+){0,2}(?:documents|agreements|memorand\p{L}+|contracts|deals))(?:\s+signed)?(?:\s+(?:is|are|was|were)|:)|(?:These|They) include|(?:These|They|The documents|The package) included?)(?!\p{L})/iu;
/** Notes are exchanged, not signed. */
const NOTES =
  /(?<=exchange of notes\s)(?:took place|was held|was made|has taken place|was carried out)(?!\p{L})/giu;
/** Signing that is wished, prepared or past is no act. */
const UNSURE =
  /(?:\b(?:after|before|since|upon|anniversary of|date of|moment of|possibility of|prospects? of|issue of|for|preparations? for|prepar\p{L}+|readiness for|propos\p{L}+|consider\p{L}*|interest\p{L}* in|discuss\p{L}*|need for|importance of|postpon\p{L}*|cancel\p{L}*)\s+(?:the\s+)?(?:planned\s+)?)$/iu;
const NOT =
  /(?:\b(?:not|never|yet to|refus\p{L}* to|fail\p{L}* to|declin\p{L}* to|without)\s+(?:yet\s+|been\s+|be\s+)?)$/iu;

/** Acts of signing in a sentence, in its order. */
export function actsIn(text: string): Act[] {
  const acts: Act[] = [];
  const listing = LISTING.exec(text);
  if (listing) acts.push({ start: 0, end: listing[0].length, stage: 'signed', voice: 'list' });
  for (const { index, 0: words } of text.matchAll(NOTES))
    acts.push({ start: index, end: index + words.length, stage: 'signed', voice: 'passive' });
  for (const match of text.matchAll(ACT)) {
    const act = actOf(text, match);
    if (act) acts.push(act);
  }
  return acts;
}

function actOf(text: string, match: RegExpExecArray): Act | null {
  const { planned, done, participle, bare, adopted } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 40), start);
  if (NOT.test(before)) return null;
  if (planned !== undefined) {
    const isPassive = /\bbe\b/u.test(planned);
    const voice = isPassive ? 'passive' : /signing$/iu.test(planned) ? 'noun' : 'active';
    return { start, end, stage: 'announced', voice };
  }
  if (done !== undefined) return doneAct(text, before, { start, end });
  if (adopted !== undefined)
    return /declaration|statement|road\s?map|plan|program/iu.test(text)
      ? doneAct(text, before, { start, end })
      : null;
  if (participle !== undefined) {
    if (UNSURE.test(before)) return null;
    const isPlan =
      /(?:is|are)\s+(?:also\s+)?(?:planned|expected|scheduled)|will (?:also )?take place/iu.test(
        text.slice(end, end + 220),
      ) || /(?:plan|expect|schedul)\p{L}*\s+(?:the\s+)?$/iu.test(before);
    return { start, end, stage: isPlan ? 'announced' : 'signed', voice: 'noun' };
  }
  return bare === undefined ? null : bareAct(text, before, { start, end });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** «was signed», «have signed»; «the documents signed by …» is passive too. */
const SUBORDINATE = /^(?:Since|After|Once|Until|Before|If|Although|Ever since)\s[^,]*$/u;

function doneAct(text: string, before: string, place: Place): Act | null {
  if (SUBORDINATE.test(text.slice(0, place.start))) return null;
  const isPassive =
    /(?<!\p{L})(?:was|were|been|being|be|is|are|got)\s+(?:\p{L}+ly\s+|also\s+|today\s+|then\s+)?$/iu.test(
      before,
    ) ||
    /^\s+(?:today\s+|on [^,]{3,20}\s+|in [^,]{3,20}\s+)?(?:by|between|among)(?!\p{L})/u.test(
      text.slice(place.end, place.end + 40),
    );
  return { ...place, stage: 'signed', voice: isPassive ? 'passive' : 'active' };
}

/** The present tense of headings, and «have sign». */
function bareAct(text: string, before: string, place: Place): Act | null {
  if (/(?<!\p{L})(?:have|has)\s+$/iu.test(before))
    return { ...place, stage: 'signed', voice: 'active' };
  if (isTitle(text) && !/(?<!\p{L})(?:to|can|could|may|might|should|must|a|the)\s+$/iu.test(before))
    return { ...place, stage: 'signed', voice: 'active' };
  const isToSign =
    isTitle(text) &&
    /(?<!\p{L})to\s+$/iu.test(before) &&
    /^[^,]+\sto\s+$/u.test(text.slice(0, place.start));
  return isToSign ? { ...place, stage: 'announced', voice: 'active' } : null;
}

const LONGEST_TITLE = 200;

/** A heading: no full stop at its end. */
export const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE && !/[.:;!?]["”»)]*$/u.test(text);
