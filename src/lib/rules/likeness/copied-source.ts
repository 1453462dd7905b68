import type { Document } from '../../document.ts';
import type { Extract } from '../extract.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { phrasesIn, phrasesOfDigest } from './phrases.ts';

/** Phrases of the source that a release repeats, with their offsets in the file. */
type Copies = readonly {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}[];

const copies: Extract<Copies> = {
  id: 'copies',
  from: (document) => digestOf(document) !== null,
  take({ document, prose }) {
    const source = phrasesOfDigest(digestOf(document) ?? '');
    return prose.flatMap(({ text, at }) =>
      phrasesIn(text)
        .filter(({ hash }) => source.has(hash))
        .slice(0, 1)
        .map(({ start, end }) => ({
          offset: at(start),
          length: end - start,
          text: text.slice(start, end),
        })),
    );
  },
};

/** What is published is the archive's retelling: no run of words of the source stands in it. */
export const copiedSource: Rule = {
  id: 'copied-source',
  severity: 'error',
  demand:
    'Опубликованный релиз и его соглашения пересказаны: восемь слов источника подряд в них не стоят.',
  extracts: [copies],
  *check(subject) {
    const digests = new Map<string, ReadonlySet<number>>();
    for (const document of subject.documents) {
      const digest = digestOf(document);
      if (digest === null) continue;
      digests.set(document.id, phrasesOfDigest(digest));
      if (document.data['draft'] === true) continue;
      for (const { offset, length, text } of subject.extracted(copies, document.file) ?? []) {
        yield finding(text, { file: document.file, offset, length });
      }
    }
    if (digests.size > 0) yield* inAgreements(subject, digests);
  },
};

function* inAgreements(
  { records, fileOf }: Subject,
  digests: ReadonlyMap<string, ReadonlySet<number>>,
): Generator<Finding> {
  for (const { id, draft, language, subject, stages } of records.agreements) {
    const text = subject?.[language];
    if (draft || text === undefined) continue;
    for (const { source } of stages) {
      const known = source && 'release' in source ? digests.get(source.release) : undefined;
      const copy = known && phrasesIn(text).find(({ hash }) => known.has(hash));
      if (!copy) continue;
      const path = ['subject', language];
      yield finding(text.slice(copy.start, copy.end), { file: fileOf('agreements', id), path });
      break;
    }
  }
}

const finding = (text: string, place: Finding['place']): Finding => ({
  message: `«${text}» — слова источника подряд: архив пересказывает тексты, а не перепечатывает.`,
  hint: 'Перескажите это место своими словами или верните draft: true.',
  place,
});

/** The digest of the source's phrases that the import has left in a release. */
function digestOf({ collection, data }: Document): string | null {
  const source = data['source'];
  if (collection !== 'releases' || typeof source !== 'object' || source === null) return null;
  const digest = (source as Record<string, unknown>)['phrases'];
  return typeof digest === 'string' ? digest : null;
}
