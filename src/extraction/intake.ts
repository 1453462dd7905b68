import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyChanges } from '#src/editing/changes.ts';
import { readTree, type DocumentCache } from '#src/content-tree/tree.ts';
import { readRecords } from '#src/schemas/records.ts';
import { draftsOf } from './draft/drafts.ts';
import type { DraftFile } from './draft/file.ts';
import { identities } from './draft/identity.ts';
import { withMisspellings } from './misspelling.ts';
import type { SpellingOptions } from '#src/spelling/spelling.ts';
import { keysOf, toLexicon, type Lexicon } from './lexicon.ts';
import { readSource, type Reading } from './reading.ts';

/** What became of one source file. */
export interface Intake {
  readonly file: string;
  /** `null` when the file could not be read. */
  readonly reading: Reading | null;
  /** Release of the archive that this text already is. */
  readonly known: string | null;
  readonly drafts: readonly DraftFile[];
  /** Why nothing could be made of it. */
  readonly error: string | null;
}

export interface IntakeOptions {
  readonly contentDir: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly cache?: DocumentCache;
  readonly progress?: (done: number, all: number) => void;
  /** Looks for misspelt words in the sources. */
  readonly spelling?: SpellingOptions;
}

/** The archive as the import needs it. */
function openLexicon({ contentDir, cache }: Pick<IntakeOptions, 'contentDir' | 'cache'>) {
  const { documents } = readTree(contentDir, cache && { cache });
  const lexicon = toLexicon(readRecords(documents).records);
  const taken = new Set(documents.map(({ collection, id }) => `${collection}/${id}`));
  return { lexicon, isTaken: (collection: string, id: string) => taken.has(`${collection}/${id}`) };
}

/**
 * Reads every file and makes drafts of it; what the archive or an earlier file of the run has is recognized. A file
 * that cannot be read gives an error and does not stop the rest. Writes nothing.
 */
export async function takeIn(
  files: readonly string[],
  options: IntakeOptions,
): Promise<{ readonly intakes: Intake[]; readonly lexicon: Lexicon }> {
  const { lexicon: archive, isTaken } = openLexicon(options);
  const frame = {
    lexicon: growing(archive),
    identities: identities(isTaken),
    today: options.today,
  };
  const opened = files.map((file, index) => {
    options.progress?.(index + 1, files.length);
    return openOne(file);
  });
  const readings = new Map(
    opened.flatMap(({ file, reading }) => (reading === null ? [] : [[file, reading] as const])),
  );
  const spelt = options.spelling ? await withMisspellings(readings, options.spelling) : readings;
  const intakes = opened.map(({ file, sha256, error }): Intake => {
    const reading = spelt.get(file) ?? null;
    if (reading === null) return { file, reading, known: null, drafts: [], error };
    return attempt(file, () => draftOne({ file, sha256, reading }, frame));
  });
  return { intakes, lexicon: archive };
}

interface Opened {
  readonly file: string;
  readonly sha256: string;
  readonly reading: Reading | null;
  readonly error: string | null;
}

function openOne(file: string): Opened {
  try {
    const bytes = readFileSync(file);
    if (isBinary(bytes))
      throw new Error(
        'это не текст: файл похож на PDF, документ Word или картинку. Сохраните его как .txt или .html',
      );
    const reading = readSource(bytes);
    if (reading.text.trim() === '') throw new Error('в файле нет текста');
    return { file, sha256: hash('sha256', bytes), reading, error: null };
  } catch (error) {
    return { file, sha256: '', reading: null, error: reasonOf(error) };
  }
}

function attempt(file: string, make: () => Intake): Intake {
  try {
    return make();
  } catch (error) {
    return { file, reading: null, known: null, drafts: [], error: reasonOf(error) };
  }
}

interface Frame {
  readonly lexicon: GrowingLexicon;
  readonly identities: ReturnType<typeof identities>;
  readonly today: string;
}

function draftOne(
  {
    file,
    sha256,
    reading,
  }: { readonly file: string; readonly sha256: string; readonly reading: Reading },
  { lexicon, identities: ids, today }: Frame,
): Intake {
  const known = lexicon.releaseOf(sha256);
  if (known !== null) return { file, reading, known, drafts: [], error: null };
  const source = path.basename(file);
  const drafts = draftsOf({ reading, lexicon, identities: ids, sha256, source, today });
  lexicon.remember(sha256, drafts);
  return { file, reading, known: null, drafts, error: null };
}

/** Signs of files that are no text: PDF, ZIP (Word), pictures, or zero bytes outside UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (
    /^(?:%PDF|PK\u0003\u0004|\u0089PNG|\u00FF\u00D8\u00FF|GIF8|\u00D0\u00CF\u0011\u00E0|\{\\rtf)/u.test(
      head,
    )
  )
    return true;
  return !/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head) && bytes.subarray(0, 4096).includes(0);
}

interface GrowingLexicon extends Lexicon {
  readonly remember: (sha256: string, drafts: readonly DraftFile[]) => void;
}

/** The archive with the drafts of this run, so that two files of one organization share it. */
function growing(archive: Lexicon): GrowingLexicon {
  const releases = new Map<string, string>();
  const own = new Map<string, string>();
  const idOf = ({ file }: DraftFile): string => path.basename(file, '.md');
  const ownOf = (folder: string, name: string): string | null =>
    keysOf(name)
      .map((key) => own.get(`${folder} ${key}`))
      .find((id) => id !== undefined) ?? null;
  return {
    ...archive,
    organizationOf: (name) => archive.organizationOf(name) ?? ownOf('organizations', name),
    eventOf: (name) => archive.eventOf(name) ?? ownOf('events', name),
    releaseOf: (sha256) => archive.releaseOf(sha256) ?? releases.get(sha256) ?? null,
    remember(sha256, drafts) {
      for (const draft of drafts) {
        const [folder = ''] = draft.file.split('/');
        if (folder === 'releases')
          releases.set(sha256, idOf(draft).replace(/\.(?:ru|kk|en)$/u, ''));
        for (const key of keysOf(draft.key ?? '')) {
          if (!own.has(`${folder} ${key}`)) own.set(`${folder} ${key}`, idOf(draft));
        }
      }
    },
  };
}

/** Writes the drafts of one source, all or none. @throws what the file system threw. */
export function writeDrafts(contentDir: string, drafts: readonly DraftFile[]): void {
  const taken = drafts.find(({ file }) => existsSync(path.join(contentDir, file)));
  if (taken) throw new Error(`Файл ${taken.file} уже есть.`);
  applyChanges(contentDir, new Map(drafts.map(({ file, text }) => [file, text])));
}

/** Takes the drafts of one source away again. */
export function removeDrafts(contentDir: string, drafts: readonly DraftFile[]): void {
  applyChanges(contentDir, new Map(drafts.map(({ file }) => [file, null])));
}

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'файла нет';
  if (code === 'EISDIR') return 'это папка, а не файл';
  return error instanceof Error ? error.message : String(error);
};
