/** A file as the last whole check found it. */
export interface KnownFile {
  readonly file: string;
  /** What tells that it was touched; empty where that could not be told. */
  readonly stamp: string;
  /** Digest of its text; empty for what is no document. */
  readonly digest: string;
  readonly isDraft: boolean;
  /** Records that its fields and links name, as `collection/id`, each once. */
  readonly names: readonly string[];
}

/** Many files, of which few are asked for: a row is taken apart only then. */
export interface FileTable {
  /** Rows of `toRow`, one a line, sorted by file. */
  readonly text: string;
  readonly of: (file: string) => KnownFile | undefined;
  /** What is not as it was, so far as its stamp tells. @param files sorted; `stamps` are theirs. */
  readonly compare: (files: readonly string[], stamps: readonly string[]) => Comparison;
  /** Files that name one of the records. */
  readonly naming: (records: ReadonlySet<string>) => string[];
}

export interface Comparison {
  /** The new ones too. */
  readonly touched: readonly string[];
  readonly gone: readonly string[];
}

export const toRow = ({ file, stamp, digest, isDraft, names }: KnownFile): string =>
  [file, stamp, digest, isDraft ? 'draft' : '', names.join(' ')].join('\t');

/** @param text rows of `toRow`, one a line, sorted by file. */
export function toFileTable(text: string): FileTable {
  return {
    text,
    of(file) {
      const start = text.startsWith(`${file}\t`) ? 0 : text.indexOf(`\n${file}\t`) + 1;
      return start === 0 && !text.startsWith(`${file}\t`)
        ? undefined
        : toKnown(text.slice(start, endOf(text, start)));
    },
    compare: (files, stamps) => compare(text, files, stamps),
    naming(records) {
      const patterns = [...records];
      return text
        .split('\n')
        .filter((row) => patterns.some((record) => row.includes(record)))
        .map(toKnown)
        .filter(({ names }) => names.some((name) => records.has(name)))
        .map(({ file }) => file);
    },
  };
}

/** Both are sorted: each row is looked at once. */
function compare(text: string, files: readonly string[], stamps: readonly string[]): Comparison {
  const touched: string[] = [];
  const gone: string[] = [];
  let row = 0;
  for (const [index, file] of files.entries()) {
    while (row < text.length && fileAt(text, row) < file) {
      gone.push(fileAt(text, row));
      row = endOf(text, row) + 1;
    }
    const isKnown = text.startsWith(`${file}\t`, row);
    const stamp = stamps[index] ?? '';
    const isSame = stamp !== '' && text.startsWith(`\t${stamp}\t`, row + file.length);
    if (!isKnown || !isSame) touched.push(file);
    if (isKnown) row = endOf(text, row) + 1;
  }
  for (; row < text.length; row = endOf(text, row) + 1) gone.push(fileAt(text, row));
  return { touched, gone };
}

const fileAt = (text: string, row: number): string => text.slice(row, text.indexOf('\t', row));

function endOf(text: string, row: number): number {
  const end = text.indexOf('\n', row);
  return end === -1 ? text.length : end;
}

function toKnown(row: string): KnownFile {
  const [file = '', stamp = '', digest = '', draft = '', names = ''] = row.split('\t');
  const isDraft = draft !== '';
  return { file, stamp, digest, isDraft, names: names === '' ? [] : names.split(' ') };
}
