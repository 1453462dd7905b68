import type { z } from 'astro/zod';
import type { CollectionName, Records } from '#src/lib/records/records.ts';
import type { Locale } from '#src/site.ts';
import type { Field } from '../field.ts';
import type { Answers } from './answers.ts';

/** One thing that a person is asked for; its flag answers it beforehand. */
export interface Question {
  /** Without the hyphens. */
  readonly flag: string;
  /** Instead of what the schema says of the field. */
  readonly ask?: string;
  /** Judges and describes the answer and, where it leads to records or codes, suggests it. */
  readonly field: Field;
  readonly required?: true;
  /** May be answered more than once; the order counts. */
  readonly many?: true;
  /** What is proposed, and taken where nobody can be asked. */
  readonly proposal?: (answers: Answers, context: Context) => string | undefined;
  /** Proposed to a person alone: too uncertain to be taken unseen. */
  readonly hint?: (answers: Answers, context: Context) => string | undefined;
  /** What is wrong with an answer that its field allows; `null` when nothing is. */
  readonly judge?: (answer: string, context: Context) => string | null;
  /** Whether a person is asked; the flag is there in any case. */
  readonly when?: (answers: Answers) => boolean;
}

/** What a new record may depend on. */
export interface Context {
  readonly records: Records;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Why a record may not have an identifier; `null` when it may. */
  readonly refusal: (collection: CollectionName, id: string) => string | null;
}

/** A record as it will be written. */
export interface Draft {
  /** From the content folder. */
  readonly file: string;
  /** Frontmatter; absent fields are `undefined`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** One kind of new file. */
export interface Kind {
  readonly schema: z.ZodObject;
  readonly questions: readonly Question[];
  /** Groups of flags of which one has to be given. */
  readonly oneOf: readonly (readonly string[])[];
  /** What is left for the editor to do elsewhere. */
  readonly next?: (answers: Answers, context: Context) => string | null;
  /** @throws a sentence for the editor when the answers contradict what there is. */
  readonly draft: (answers: Answers, context: Context) => Draft;
}

/** What a person is told of a question. */
export const textOf = ({ ask, field }: Question): string => ask ?? field.description;

/** Language of a text by its letters; Kazakh where a letter of its own shows it. */
export function languageOf(text: string): Locale {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  return /[а-яё]/iu.test(text) ? 'ru' : 'en';
}
