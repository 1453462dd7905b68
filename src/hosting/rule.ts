/** What a host does with the paths that fit a pattern: the one description that every host's file is made from. */
export interface HostingRule {
  /** Path from the root, with at most one `*`, which stands for any characters, slashes included. */
  readonly path: string;
  /** Headers by name. A later rule that fits the same path replaces those of the same name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether a decoded path fits a pattern. */
export function fits(pattern: string, pathname: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pathname === pattern;
  return (
    pathname.length >= start.length + end.length &&
    pathname.startsWith(start) &&
    pathname.endsWith(end)
  );
}

/** Headers of a path by all rules that fit, the later ones above the earlier. */
export function headersOf(
  rules: readonly HostingRule[],
  pathname: string,
): Readonly<Record<string, string>> {
  const found = rules.filter(({ path }) => fits(path, pathname)).map(({ headers }) => headers);
  return Object.assign({}, ...found) as Record<string, string>;
}

/** A former address and the one to go to, both from the root. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}
