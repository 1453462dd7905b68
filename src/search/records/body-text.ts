import type { Body } from '#src/lib/records/body.ts';
import type { SearchParagraph } from '#src/search/document.ts';

/** Reads a body and gives its paragraphs. */
export type BodyText = (body: Body) => readonly SearchParagraph[];
