import { diffArrays } from 'diff';
import type { WordChange } from './entry.ts';

type Texts = Readonly<Record<string, string>>;

/** Runs of words that came and went, text by text (the shortest edit script of Myers, 1986). */
export function wordChanges(before: Texts, after: Texts): WordChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].sort().flatMap((text) => {
    const parts = diffArrays(wordsOf(before[text]), wordsOf(after[text]));
    const runs = (kind: 'removed' | 'added'): string[] =>
      parts.filter((part) => part[kind]).map(({ value }) => value.join(' '));
    const [removed, added] = [runs('removed'), runs('added')];
    return removed.length + added.length > 0 ? [{ text, removed, added }] : [];
  });
}

const wordsOf = (text = ''): string[] => text.split(/\s+/u).filter((word) => word !== '');
