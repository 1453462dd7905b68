import { toYaml, type Fields } from './yaml.ts';

/** A file of the content folder; the path has `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

export function markdownFile(path: string, fields: Fields, body = ''): ContentFile {
  return { path, text: `---\n${toYaml(fields)}---\n${body && `\n${body}`}` };
}
