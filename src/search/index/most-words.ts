/** Words that are remembered at once, in each language: those of an archive of 100,000 releases. */
export const MOST_WORDS = 500_000;
