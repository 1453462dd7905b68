import type { z } from 'astro/zod';
import { writeYaml } from '#src/editing/yaml.ts';

/** A file of the content folder that the import writes. */
export interface DraftFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
  /** Name by which a later file of the same run knows it. */
  readonly key?: string;
}

/** Frontmatter in the order of its schema, the editor's notes above it as comments. */
export function draftText(
  schema: z.ZodObject,
  data: Readonly<Record<string, unknown>>,
  notes: readonly string[],
): string {
  const known = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const fields = Object.keys(schema.shape).filter((key) => known[key] !== undefined);
  const comments = notes.map((note) => `# ${note.replace(/\s+/gu, ' ').trim()}\n`);
  return [
    '---\n',
    ...comments,
    ...fields.map((key) => writeYaml({ [key]: known[key] })),
    '---\n',
  ].join('');
}

/** A list, or nothing where it would be empty. */
export const filled = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/** Words of a source as a value may hold them: no double spaces, no loose signs, quotation marks in pairs. */
export function valueText(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/(?<=\p{L})%/gu, '')
    .replace(/(\d), (?=\d)/gu, '$1,')
    .replace(/"([^"]*)"/gu, '«$1»')
    .replace(/[“„]([^”“]*)[”“]/gu, '«$1»')
    .replaceAll('"', '')
    .replace(/\s-\s/gu, ' — ')
    .trim();
  const isPaired = plain.split('«').length === plain.split('»').length;
  return isPaired
    ? plain
    : plain.replace(/»(?=[^«]*$)/u, (mark, at: number) =>
        plain.slice(0, at).includes('«') ? mark : '',
      );
}
