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
  /** Fields with tabs between them, sorted by file. */
  readonly rows: readonly string[];
  readonly files: () => Iterable<string>;
  readonly of: (file: string) => KnownFile | undefined;
  /** Whether a file is as it was, so far as its stamp tells. */
  readonly isUntouched: (file: string, stamp: string) => boolean;
  /** Files that name one of the records. */
  readonly naming: (records: ReadonlySet<string>) => string[];
}

export const toRow = ({ file, stamp, digest, isDraft, names }: KnownFile): string =>
  [file, stamp, digest, isDraft ? 'draft' : '', names.join(' ')].join('\t');

/** @param text rows of `toRow`, one a line. */
export function toFileTable(text: string): FileTable {
  const rows = text === '' ? [] : text.split('\n');
  const byFile = new Map(rows.map((row) => [fileOf(row), row]));
  return {
    rows,
    files: () => byFile.keys(),
    of: (file) => {
      const row = byFile.get(file);
      return row === undefined ? undefined : toKnown(row);
    },
    isUntouched: (file, stamp) =>
      stamp !== '' && (byFile.get(file)?.startsWith(`\t${stamp}\t`, file.length) ?? false),
    naming(records) {
      const patterns = [...records];
      return rows
        .filter((row) => patterns.some((record) => row.includes(record)))
        .map(toKnown)
        .filter(({ names }) => names.some((name) => records.has(name)))
        .map(({ file }) => file);
    },
  };
}

const fileOf = (row: string): string => row.slice(0, row.indexOf('\t'));

function toKnown(row: string): KnownFile {
  const [file = '', stamp = '', digest = '', draft = '', names = ''] = row.split('\t');
  const isDraft = draft !== '';
  return { file, stamp, digest, isDraft, names: names === '' ? [] : names.split(' ') };
}
