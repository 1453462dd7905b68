import type { Question } from '#src/search/answer/list.ts';
import type { Posting, SearchEngine } from '#src/search/engine.ts';
import { FIELDS, type FieldName } from '#src/search/manifest.ts';
import type { Plan, PlanTerm } from '#src/search/planner/plan.ts';
import { rank } from '#src/search/ranking/ranking.ts';
import { closeRootOf, openKeyOf, restKeyOf, rootOf } from '#src/search/text/key.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/**
 * What the plan finds. Close relatives stand in for a word that the archive has not; when no
 * document has the phrases of the plan, their words are asked for instead.
 */
export async function understood(engine: SearchEngine, plan: Plan): Promise<Question> {
  const family = (term: PlanTerm, rootIn: (key: string, locale: Locale) => string) =>
    postings(engine, term, (locale) => rootIn(term.keys[locale], locale));
  const inPhrase = new Set(plan.phrases.flat());
  const orRelatives = async (term: PlanTerm, number: number) => {
    const list = await whole(engine, term, inPhrase.has(number));
    const strict = term.field !== undefined || term.open === true;
    return list.length > 0 || strict ? list : family(term, closeRootOf);
  };
  const tellingRoot = (key: string, locale: Locale) => {
    const root = rootOf(key);
    return isCrowded(engine, root, locale) ? '' : root;
  };
  const [terms, families, excluded] = await Promise.all([
    Promise.all(plan.terms.map(orRelatives)),
    Promise.all(plan.terms.map((term) => family(term, tellingRoot))),
    Promise.all(plan.excluded.map((term) => whole(engine, term))),
  ]);
  const question = { plan, found: { terms, families, excluded } };
  const strict = plan.phrases.length > 0 && rank(engine.shards, plan, question.found).length === 0;
  return strict ? { ...question, plan: { ...plan, phrases: [] } } : question;
}

/** Where the word of a term stands; `everywhere` for all places of a common word. */
export async function whole(
  engine: SearchEngine,
  term: PlanTerm,
  everywhere = false,
): Promise<readonly Posting[]> {
  const { text, keys, field, open } = term;
  const keyIn = (locale: Locale) => (open ? openKeyOf(text, locale) : keys[locale]);
  const found = await postings(engine, term, keyIn);
  if (open || (!everywhere && field === undefined)) return found;
  const rest = await postings(engine, term, (locale) => {
    const key = keyIn(locale);
    return key === '' ? '' : restKeyOf(key);
  });
  const all = joined(found, rest);
  return field === undefined ? all : all.flatMap((posting) => within(engine, posting, field));
}

/** The places of a common word in one list for each document. */
function joined(kept: readonly Posting[], rest: readonly Posting[]): readonly Posting[] {
  if (rest.length === 0) return kept;
  const placeOf = ({ shard, row }: Posting) => `${shard}:${row}`;
  const others = new Map(rest.map((posting) => [placeOf(posting), posting.positions]));
  return kept.map((posting) => ({
    ...posting,
    positions: [...posting.positions, ...(others.get(placeOf(posting)) ?? [])],
  }));
}

/** The posting as far as it lies in a field. */
function within(engine: SearchEngine, posting: Posting, field: FieldName): Posting[] {
  const lengths = engine.shards[posting.shard]?.lengths[posting.row] ?? [];
  const number = FIELDS.indexOf(field);
  const start = lengths.slice(0, number).reduce((total, length) => total + length, 0);
  const end = field === 'body' ? Infinity : start + (lengths[number] ?? 0);
  const positions = posting.positions.filter((place) => place >= start && place < end);
  return positions.length > 0 ? [{ ...posting, positions }] : [];
}

function isCrowded(engine: SearchEngine, root: string, locale: Locale): boolean {
  return engine.shards.some(({ entry }) => entry.locale === locale && entry.crowded.includes(root));
}

/**
 * What the languages of a term hold of a key. English texts are asked for a Cyrillic word only when
 * no others have it: their shards need not be fetched for most Russian and Kazakh queries.
 */
async function postings(
  engine: SearchEngine,
  { text, keys }: PlanTerm,
  keyIn: (locale: Locale) => string,
): Promise<Posting[]> {
  const ask = async (locales: readonly Locale[]) => {
    const lists = await Promise.all(
      locales.map(async (locale) => {
        const key = keyIn(locale);
        return key === '' ? [] : engine.postings(key, locale);
      }),
    );
    return lists.flat();
  };
  if (!/^\p{Script=Cyrillic}/u.test(text)) return ask(LOCALES);
  const found = await ask(LOCALES.filter((locale) => locale !== 'en'));
  return found.length > 0 || keys.en === '' ? found : ask(['en']);
}
