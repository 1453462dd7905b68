import type { HostingRule } from './rule.ts';

/** As many rules as Cloudflare Pages reads, and as long a line. */
const RULES = 100;
const LINE = 2000;

/**
 * The rules in the form of `_headers`. Cloudflare joins headers of one name from several rules, so a rule first
 * takes back (`! Name`) what an earlier one has given; Netlify lets the later rule win and passes over that line.
 * @throws when a host would not read all of it.
 */
export function toHeadersFile(rules: readonly HostingRule[]): string {
  const lines = rules.flatMap(({ path, headers }, index) => [
    path,
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(isGiven(rules.slice(0, index), path, name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ]);
  const long = lines.find((line) => line.length > LINE);
  if (long || rules.length > RULES) {
    throw new Error(
      `_headers has ${rules.length} rules and lines of up to ${Math.max(...lines.map((line) => line.length))} ` +
        `characters; Cloudflare Pages reads ${RULES} rules and ${LINE} characters a line.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function isGiven(earlier: readonly HostingRule[], path: string, name: string): boolean {
  return earlier.some((rule) => name in rule.headers && mayOverlap(rule.path, path));
}

/** Whether some path may fit both patterns; too often rather than too seldom. */
function mayOverlap(a: string, b: string): boolean {
  const [startA = '', endA = ''] = a.split('*');
  const [startB = '', endB = ''] = b.split('*');
  return (
    (startA.startsWith(startB) || startB.startsWith(startA)) &&
    (endA.endsWith(endB) || endB.endsWith(endA))
  );
}

/** Reads what `toHeadersFile` writes; lines that it does not write are passed over. */
export function parseHeadersFile(text: string): HostingRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value;
    }
  }
  return rules;
}
