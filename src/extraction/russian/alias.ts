const ALIAS = /^(?:далее\s*[-–—:]?\s*)?[«"]?[\p{L}\p{N}\s«»"&.-]{2,60}(?:,[^,]{2,60})?$/u;

/** The short name that brackets behind a name introduce, «далее – КТЖ»; `null` where they say something else. */
export const aliasOf = (bracket: string): string | null =>
  ALIAS.test(bracket)
    ? bracket
        .replace(/,.*$/u, '')
        .replace(/^далее\s*[-–—:]?\s*|[«»"]/gu, '')
        .trim()
    : null;
