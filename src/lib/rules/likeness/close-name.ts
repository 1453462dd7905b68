import type { Place } from '../../problem.ts';
import type { Organization } from '../../records/organization.ts';
import { editDistance } from '../../similar.ts';
import type { Finding, Rule } from '../rule.ts';
import { nameKey } from './name-key.ts';
import { textNames } from './text-names.ts';

/** A name in a text that is nearly, but not quite, one that the archive knows. */
export const closeName: Rule = {
  id: 'name-close-to-alias',
  severity: 'warning',
  demand: 'Имя организации в тексте — одно из её имён в архиве, а не похожее на него.',
  extracts: [textNames],
  *check({ documents, records, extracted, digest, remember }) {
    const exact = new Set(records.organizations.flatMap(wordings));
    const names = digest([...exact].join('\n'));
    let nearest: ReturnType<typeof nearestName> | undefined;
    const find = function* (file: string): Generator<Finding> {
      for (const { name, place } of extracted(textNames, file) ?? []) {
        if (exact.has(name)) continue;
        nearest ??= nearestName(knownNames(records.organizations));
        const near = nearest(name);
        if (near !== null) yield finding(name, near, { file, ...place });
      }
    };
    for (const document of documents) {
      if (!textNames.from(document)) continue;
      const { file } = document;
      const seen = [document.digest, names];
      yield* remember({ rule: 'name-close-to-alias', file, seen }, () => find(file));
    }
  },
};

const finding = (name: string, near: string, place: Place): Finding => ({
  message: `Имени «${name}» в архиве нет, но есть похожее: «${near}». Текст не связался бы с организацией.`,
  hint: `Если это она, напишите «${near}» или добавьте это написание в её names.`,
  place,
});

/** Names by key: whole names and the quoted parts of them. */
function knownNames(organizations: readonly Organization[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const wording of organizations.flatMap(wordings)) {
    const key = nameKey(wording);
    if (key !== '' && !known.has(key)) known.set(key, wording);
  }
  return known;
}

/** Names as they are written, whole and by the quotations in them. */
const wordings = ({ names }: Organization): string[] =>
  names.flatMap(({ text }) => {
    const parts = text.match(/[^«»“”"]+/gu) ?? [];
    return [text, ...parts.map((part) => part.trim())];
  });

/** Shorter keys are near to too much. */
const SHORTEST = 5;
const LETTERS_PER_EDIT = 6;
const MOST_EDITS = 3;

const editsFor = (key: string): number =>
  Math.min(MOST_EDITS, Math.floor(key.length / LETTERS_PER_EDIT) || 1);

/** For so few names it is quicker to look at all keys than to put them in order first. */
const FEW = 20;

/** Looks among the names that share a part with the key: of k + 1 parts of a key, k edits leave one as it is. */
function nearestName(names: ReadonlyMap<string, string>): (name: string) => string | null {
  let byPart: ReadonlyMap<string, readonly Candidate[]> | undefined;
  const answers = new Map<string, string | null>();
  const candidates = (key: string): Iterable<Candidate> =>
    answers.size < FEW
      ? sharingPart(key, names.keys())
      : partsOf(key)
          .values()
          .flatMap((part) => asLong(key, (byPart ??= keysByPart(names.keys())).get(part)));
  return (name) => {
    const answer = answers.get(name);
    if (answer !== undefined) return answer;
    const key = nameKey(name);
    const isOwn = key.length < SHORTEST || names.has(key);
    const found = isOwn ? null : search(key, candidates(key));
    const near = found === null ? null : (names.get(found) ?? null);
    answers.set(name, near);
    return near;
  };
}

interface Candidate {
  readonly key: string;
  readonly digits: string;
}

function* sharingPart(key: string, others: Iterable<string>): Generator<Candidate> {
  const parts = [...partsOf(key)];
  for (const other of others) {
    if (Math.abs(other.length - key.length) > MOST_EDITS) continue;
    if (parts.some((part) => other.includes(part))) yield { key: other, digits: digitsOf(other) };
  }
}

/** By the length of the keys, shortest first. */
function keysByPart(keys: Iterable<string>): ReadonlyMap<string, readonly Candidate[]> {
  const byPart = new Map<string, Candidate[]>();
  for (const key of keys) {
    const candidate = { key, digits: digitsOf(key) };
    for (const part of partsOf(key)) {
      const others = byPart.get(part);
      if (others) others.push(candidate);
      else byPart.set(part, [candidate]);
    }
  }
  for (const candidates of byPart.values()) candidates.sort((a, b) => a.key.length - b.key.length);
  return byPart;
}

/** Those of which the edits that are allowed may make the key. */
function* asLong(key: string, candidates: readonly Candidate[] = []): Generator<Candidate> {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((candidates[middle]?.key.length ?? 0) < key.length - MOST_EDITS) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (!candidate || candidate.key.length > key.length + MOST_EDITS) return;
    yield candidate;
  }
}

/** The nearest; of two as near, the one that comes first by its code units. */
function search(key: string, candidates: Iterable<Candidate>): string | null {
  const own = digitsOf(key);
  const seen = new Set<string>();
  let best: string | null = null;
  let least = editsFor(key);
  for (const { key: other, digits } of candidates) {
    if (Math.abs(other.length - key.length) > least || digits !== own || seen.has(other)) continue;
    seen.add(other);
    const distance = editDistance(key, other, least + 1);
    if (distance < least || (distance === least && (best === null || other < best)))
      [best, least] = [other, distance];
  }
  return best;
}

/** Another number is another name. */
const digitsOf = (key: string): string => (/\d/.test(key) ? key.replace(/\D+/gu, ' ').trim() : '');

/** Runs of four letters: a few edits leave some of them alone. */
function partsOf(key: string): Set<string> {
  const parts = new Set<string>();
  for (let at = 0; at + 4 <= key.length; at++) parts.add(key.slice(at, at + 4));
  return parts;
}
