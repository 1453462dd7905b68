import type { PlannedPage } from './plan.ts';

/** So many pages, one after the other, fall to one process, and all of the same text. */
const RUN = 64;

/** The pages that one of several processes renders, which together render all. */
export function shareOf(
  pages: readonly PlannedPage[],
  [process, processes]: readonly [process: number, processes: number],
): PlannedPage[] {
  let [run, length] = [0, 0];
  return pages.filter(({ text }, place) => {
    const isSameText = text !== null && text === pages[place - 1]?.text;
    if (length >= RUN && !isSameText) [run, length] = [run + 1, 0];
    length += 1;
    return run % processes === process;
  });
}
