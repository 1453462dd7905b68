import type { Document } from '../../document.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Extract } from '../extract.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { openBandIndex } from './band-index.ts';
import { likeness, signature, type Signature } from './signature.ts';

/** The body of a release in its original language. */
export const releaseBody: Extract<Signature | null> = {
  id: 'signature',
  from: ({ collection, data }) => collection === 'releases' && !('translator' in data),
  take: ({ prose }) => signature(prose.filter(({ path }) => path === null).map(({ text }) => text)),
};

/** Of two texts that are more alike one is the other. */
export const LIKE = 0.6;
/** No more agreements of the same parties are compared with each other. */
const MOST = 20;

/** The same release or agreement taken in twice. Time is linear in the number of records. */
export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  severity: 'warning',
  demand: 'Один релиз и одно соглашение занесены один раз.',
  extracts: [releaseBody],
  *check(subject) {
    yield* likeReleases(subject);
    yield* likeAgreements(subject);
  },
};

function* likeReleases({ documents, extracted }: Subject): Generator<Finding> {
  const entered: Document[] = [];
  const index = openBandIndex();
  for (const document of documents) {
    const own = releaseBody.from(document) ? extracted(releaseBody, document.file) : null;
    if (!own) continue;
    const first = index.firstLike(
      own,
      (other, number) => entered[number]?.id !== document.id && likeness(other, own) >= LIKE,
    );
    const like = first === null ? undefined : entered[first];
    if (like) yield finding(document.file, ['title'], `Текст почти тот же, что в ${like.file}`);
    index.add(own);
    entered.push(document);
  }
}

function* likeAgreements({ records, fileOf }: Subject): Generator<Finding> {
  const earlier = new Map<string, Agreement[]>();
  for (const agreement of records.agreements) {
    const key = partiesOf(agreement);
    const like = earlier.get(key)?.find((other) => isSame(agreement, other));
    if (like) {
      const file = fileOf('agreements', agreement.id);
      const other = fileOf('agreements', like.id);
      yield finding(file, ['parties'], `Стороны и предмет те же, что в ${other}`);
    }
    remember(earlier, key, agreement);
  }
}

/** Two agreements may be the same only under the same key. */
export const agreementKey = (agreement: Agreement): string =>
  JSON.stringify([partiesOf(agreement), agreement.kind, agreement.event]);

const partiesOf = ({ parties }: Agreement): string =>
  parties
    .map(({ organization, text }) => organization ?? JSON.stringify(text))
    .sort()
    .join('|');

/** Two agreements of the same parties are one when they say the same of their subject. */
function isSame(a: Agreement, b: Agreement): boolean {
  if (a.kind !== b.kind || a.event !== b.event) return false;
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const common = [...own].filter((word) => other.has(word)).length;
  return common / (own.size + other.size - common) >= LIKE;
}

const wordsOf = ({ title, subject }: Agreement): Set<string> =>
  new Set(
    [...Object.values(title), ...Object.values(subject ?? {})].flatMap(
      (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );

function remember<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < MOST) known.push(value);
}

const finding = (file: string, path: readonly string[], what: string): Finding => ({
  message: `${what}: читатель нашёл бы одно и то же дважды, и итоги сосчитались бы дважды.`,
  hint: 'Если это одна запись: npm run merge -- ID INTO_ID. Если нет, заглушите правило и скажите почему.',
  place: { file, path },
});
