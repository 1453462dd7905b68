import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, Lexer, YAMLMap } from 'yaml';
import type { Document as YamlDocument, Node, Pair, YAMLSeq } from 'yaml';
import { LOCALES } from '#src/site.ts';
import { spliced, type Splice } from '../splice.ts';
import { writeNode, yamlNodes } from '../yaml.ts';

/** A fact that two records state differently. */
export interface Conflict {
  /** `country`, or `about.kk` for one language of a text. */
  readonly field: string;
  readonly into: unknown;
  readonly from: unknown;
}

/** The frontmatter of the record that stays, and what could not be brought together in it. */
export interface MergedFacts {
  readonly yaml: string;
  readonly conflicts: readonly Conflict[];
}

/** Lists whose order or completeness is a statement of the source: nothing is added to them. */
const WHOLE = new Set(['parties', 'agreements', 'stages']);

/** Whether a record is a draft is no fact about it. */
const IGNORED = new Set(['draft']);

/**
 * Adds to a frontmatter what another one knows besides: absent fields, absent languages of a text, absent items
 * of a list, comments. Fields that need no addition keep their bytes.
 */
export function mergeFacts(into: string, from: string, fromId: string): MergedFacts {
  const target = topLevel(yamlNodes(into));
  const conflicts: Conflict[] = [];
  const splices: Splice[] = [];
  const absent: string[] = [];
  for (const pair of topLevel(yamlNodes(from)).items) {
    const key = keyOf(pair);
    if (IGNORED.has(key)) continue;
    const own = target.items.find((item) => keyOf(item) === key);
    if (!own) {
      absent.push(write(pair));
      continue;
    }
    const place = placeOf(own);
    const found = mergeValue(key, own, pair);
    conflicts.push(...found.conflicts);
    if (found.changed) splices.push(rewritten(into, own, place));
  }
  const merged = withFinalBreak(spliced(into, splices)) + absent.join('');
  return { yaml: merged + lostComments(from, merged, fromId), conflicts };
}

interface Merged {
  readonly changed: boolean;
  readonly conflicts: readonly Conflict[];
}

/** Changes the pair that stays. */
function mergeValue(field: string, own: Pair, other: Pair): Merged {
  if (isEmpty(own.value) && !isEmpty(other.value)) {
    own.value = other.value;
    return { changed: true, conflicts: [] };
  }
  if (isSeq(own.value) && isSeq(other.value) && !WHOLE.has(field)) {
    return mergeLists(field, own.value, other.value);
  }
  if (isText(own.value) && isText(other.value)) return mergeTexts(field, own.value, other.value);
  const [into, from] = [plain(own.value), plain(other.value)];
  const conflicts = isDeepStrictEqual(into, from) ? [] : [{ field, into, from }];
  return { changed: false, conflicts };
}

function mergeLists(field: string, own: YAMLSeq, other: YAMLSeq): Merged {
  const items = own.items.map(plain);
  const conflicts: Conflict[] = [];
  let changed = false;
  for (const item of other.items) {
    const from = plain(item);
    const into = items.find((candidate) => isSameThing(candidate, from));
    if (into === undefined) {
      own.items.push(item);
      own.flow = false;
      changed = true;
    } else if (!isDeepStrictEqual(into, from)) conflicts.push({ field, into, from });
  }
  return { changed, conflicts };
}

/** Items with an identifier are one thing by it; names, by text and language; others, when all is equal. */
function isSameThing(a: unknown, b: unknown): boolean {
  const identity = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const { id, text, language } = value as Record<string, unknown>;
    if (id !== undefined) return id;
    return language === undefined ? value : [text, language];
  };
  return isDeepStrictEqual(identity(a), identity(b));
}

function mergeTexts(field: string, own: YAMLMap, other: YAMLMap): Merged {
  const conflicts: Conflict[] = [];
  let changed = false;
  for (const pair of other.items) {
    const language = keyOf(pair);
    const [into, from] = [own.get(language), plain(pair.value)];
    if (into === undefined) {
      own.items.push(pair);
      changed = true;
    } else if (into !== from) conflicts.push({ field: `${field}.${language}`, into, from });
  }
  return { changed, conflicts };
}

/** `{}` and `[]` say no more than an absent field. */
const isEmpty = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.items.length === 0;

const isText = (node: unknown): node is YAMLMap =>
  isMap(node) && node.items.every((pair) => LOCALES.some((locale) => locale === keyOf(pair)));

function topLevel(document: YamlDocument): YAMLMap {
  if (!isMap(document.contents) || document.contents.flow) {
    throw new Error(
      'Поля записи должны стоять каждое на своей строке, без фигурных скобок вокруг.',
    );
  }
  return document.contents;
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

const plain = (node: unknown): unknown => JSON.parse(JSON.stringify(node)) as unknown;

function write(pair: Pair): string {
  const map = new YAMLMap();
  map.items.push(pair);
  return writeNode(map);
}

/** From the first character of the key to the last of the value, maybe with the break behind it. */
function placeOf({ key, value }: Pair): Omit<Splice, 'text'> {
  const [start, end] = [(key as Node).range?.[0], (value as Node).range?.[1]];
  if (start === undefined || end === undefined) throw new Error('A pair without a place.');
  return { start, end };
}

/** A pair in place of its former text; comments around it stand outside of that. */
function rewritten(yaml: string, pair: Pair, { start, end }: Omit<Splice, 'text'>): Splice {
  delete (pair.key as Node).commentBefore;
  delete (pair.value as Node).comment;
  const former = yaml.slice(start, end).trimEnd();
  return { start, end: start + former.length, text: write(pair).trimEnd() };
}

const withFinalBreak = (yaml: string): string =>
  yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;

/** Comments of the record that goes, those apart that came over with their values. */
function lostComments(from: string, merged: string, id: string): string {
  const comments = [...new Lexer().lex(from)].filter((token) => token.startsWith('#'));
  const lost = comments.filter((comment) => !merged.includes(comment));
  return lost.map((comment) => `# (${id}) ${comment.replace(/^#+\s*/u, '')}\n`).join('');
}
