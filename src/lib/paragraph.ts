/** A paragraph, heading or list item of a body as plain text, with the anchor that the page gives it. */
export interface Paragraph {
  readonly anchor: string | null;
  readonly text: string;
}
