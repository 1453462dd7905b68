import { toDocument } from '#src/content-tree/document.ts';
import { readSource } from '#src/content-tree/source.ts';
import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { judgeFile, type FileJudgement } from '#src/lib/rules/file.ts';
import { EXTRACTS } from '#src/lib/rules/index.ts';
import { followsSchema } from '#src/schemas/records.ts';
import type { KnownJudgement } from './cache.ts';
import { toTextFile } from './text-file.ts';

/** One file read and judged by itself: plain values, which can go from one thread to another. */
export type FileReading = FileRefusal | FileResult;

/** A file that is no document. */
interface FileRefusal {
  readonly file: string;
  readonly problems: readonly Problem[];
}

interface FileResult {
  readonly document: Document;
  readonly judgement: KnownJudgement;
  /** What the extracts took, by their ids. */
  readonly extracts: FileJudgement['extracts'];
  readonly isValid: boolean;
}

export function readFileAlone(contentDir: string, file: string): FileReading {
  const source = readSource(contentDir, file);
  if ('rule' in source) return { file, problems: [source] };
  const document = toDocument(source);
  if (Array.isArray(document)) return { file, problems: document };
  const { problems, silences, extracts } = judgeFile(toTextFile(document, source), EXTRACTS);
  return {
    document,
    judgement: { problems, silences, taken: Object.keys(extracts) },
    extracts,
    isValid: followsSchema(document),
  };
}
