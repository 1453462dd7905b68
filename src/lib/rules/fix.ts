import type { Fix } from '../problem.ts';

/** A text with the fixes made; of two that touch, the later one waits for the next time. */
export function withFixes(source: string, fixes: readonly Fix[]): { text: string; made: number } {
  const inOrder = [...fixes].sort((a, b) => a.offset - b.offset || a.length - b.length);
  let text = '';
  let end = 0;
  let made = 0;
  for (const fix of inOrder) {
    const isFree = made === 0 || fix.offset > end;
    if (!isFree || fix.offset + fix.length > source.length) continue;
    text += source.slice(end, fix.offset) + fix.text;
    end = fix.offset + fix.length;
    made++;
  }
  return { text: text + source.slice(end), made };
}
