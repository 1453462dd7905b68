import type { Problem } from '../problem.ts';
import type { Extract } from './extract.ts';
import { FORM_TEXT_RULES } from './form/index.ts';
import { silencesIn, type Silence } from './silence/silence.ts';
import { TEXT_RULES } from './text/index.ts';
import { findInText } from './text/judge.ts';
import { toTextSubject, type TextFile } from './text/subject.ts';

/** Every rule that judges a file by itself. */
const FILE_RULES = [...FORM_TEXT_RULES, ...TEXT_RULES];

/** All that the check wants to know of a file's text; plain JSON values, the same for the same bytes. */
export interface FileJudgement {
  readonly problems: readonly Problem[];
  readonly silences: readonly Silence[];
  /** What the extracts took, by their ids; empty lists are left out. */
  readonly extracts: Readonly<Record<string, unknown>>;
}

const EMPTY: readonly unknown[] = [];

export function judgeFile(file: TextFile, extracts: readonly Extract[]): FileJudgement {
  const subject = toTextSubject(file);
  const taken: Record<string, unknown> = {};
  for (const { id, from, take } of extracts) {
    const value = from(file.document) ? take(subject) : EMPTY;
    if (!Array.isArray(value) || value.length > 0) taken[id] = value;
  }
  return {
    problems: findInText(FILE_RULES, subject),
    silences: silencesIn(file.source, file.bodyOffset),
    extracts: taken,
  };
}
