import type { Position } from '../../problem.ts';

/**
 * One rule silenced for one place, as an editor writes it: in the fields `# check: ignore rule — why`, in the text
 * `<!-- check: ignore rule — why -->` (in MDX between braces). A comment alone in its line speaks of what stands
 * below it, to the next empty line in a text; any other of its own line.
 */
export interface Silence extends Position {
  /** `null` in a comment that says something else after `check:`. */
  readonly rule: string | null;
  readonly reason: string;
  /** First and last line that it speaks of. */
  readonly from: number;
  readonly to: number;
  /** It stands above all fields and so speaks of the file as a whole, too. */
  readonly ofFile: boolean;
}

const IN_FIELDS = /(?<=^|[ \t])#[ \t]*check:(.*)$/u;
const IN_TEXT = /(?:<!--|\{\/\*)[ \t]*check:(.*?)(?:-->|\*\/\})/u;
const WORDS = /^[ \t]*ignore[ \t]+([a-z][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z][a-z0-9-]*)*)(.*)$/u;

/** All silences of a file, whose text begins at `bodyOffset`. */
export function silencesIn(source: string, bodyOffset: number): Silence[] {
  if (!source.includes('check:')) return [];
  const lines = source.split('\n').map((line) => line.replace(/\r$/u, ''));
  const bodyLine = source.slice(0, bodyOffset).split('\n').length - 1;
  const firstField = lines.findIndex((line) => !/^(?:\uFEFF?---|[ \t]*#|[ \t]*$)/u.test(line));
  return lines.flatMap((line, index) => {
    const match = (index < bodyLine ? IN_FIELDS : IN_TEXT).exec(line);
    if (!match) return [];
    const alone = line.trim() === match[0].trim();
    const [from, to] = alone ? below(lines, index, index < bodyLine) : [index, index];
    const place = { line: index + 1, column: match.index + 1, from: from + 1, to: to + 1 };
    return read(match[1] ?? '').map((words) => ({
      ...words,
      ...place,
      ofFile: index < firstField,
    }));
  });
}

/** First and last line, counted from 0, that a comment alone in its line speaks of. */
function below(lines: readonly string[], index: number, inFields: boolean): [number, number] {
  let from = index + 1;
  while (from < lines.length && isPassedOver(lines[from] ?? '', inFields)) from++;
  let to = from;
  while (!inFields && to + 1 < lines.length && (lines[to + 1] ?? '').trim() !== '') to++;
  return [from, to];
}

const isPassedOver = (line: string, inFields: boolean): boolean =>
  line.trim() === '' || (inFields ? /^[ \t]*#/u.test(line) : /^[ \t]*(?:<!--|\{\/\*)/u.test(line));

function read(words: string): { rule: string | null; reason: string }[] {
  const [, rules, rest = ''] = WORDS.exec(words) ?? [];
  const reason = rest.replace(/^[\s—–:-]+/u, '').trim();
  return rules
    ? rules.split(',').map((rule) => ({ rule: rule.trim(), reason }))
    : [{ rule: null, reason }];
}
