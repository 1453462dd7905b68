import type { SearchDocument } from '#src/search/document.ts';
import { isStopWord } from '#src/search/text/stop-words.ts';
import { wordsOf } from '#src/search/text/words.ts';

const LETTERS = 5;
const FROM_TITLE = 2;

/** Queries of four words of one release each, two of its title and two of its text, evenly spread. */
export function queriesFrom(documents: readonly SearchDocument[], count: number): string[] {
  const releases = documents.filter(({ type, locale }) => type === 'release' && locale === 'ru');
  const step = Math.max(1, Math.floor(releases.length / count));
  return releases
    .filter((_, number) => number % step === 0)
    .slice(0, count)
    .map(({ title, paragraphs }) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
      const [head, body] = [telling(title), telling(text)];
      const rest = body.filter((word) => !head.includes(word));
      const chosen = [...head.slice(0, FROM_TITLE), ...rest.slice(10, 10 + 4 - FROM_TITLE)];
      return chosen.join(' ');
    });
}

function telling(text: string): string[] {
  const words = wordsOf(text).map((word) => word.text.toLowerCase());
  const long = words.filter((word) => word.length >= LETTERS && !/\d/u.test(word));
  return [...new Set(long)].filter((word) => !isStopWord(word, 'ru'));
}

/** The value in the middle, and the largest; 0 when there is none. */
export function spread(numbers: readonly number[]): { median: number; most: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
