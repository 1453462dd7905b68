import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESS_VECTORS, HTML_VECTORS, LINK_VECTORS } from './vectors.ts';

/** A file that holds one vector in one place. */
export interface Planted {
  /** Path from the content folder. */
  readonly file: string;
  readonly vector: string;
}

const FIXTURE = path.resolve('tests/fixtures/content');

/** JSON is YAML: every character of the vector arrives. */
const quoted = (text: string): string => JSON.stringify(text);

interface Parts {
  readonly title?: string;
  readonly lead?: string;
  readonly url?: string;
  readonly body?: string;
}

const release = ({ title = 'Заголовок', lead = 'Вводка.', url, body = 'Текст.' }: Parts): string =>
  [
    '---',
    `title: ${quoted(title)}`,
    `lead: ${quoted(lead)}`,
    url === undefined ? 'source: {}' : `source:\n  url: ${quoted(url)}`,
    "added: '2020-01-11'",
    '---',
    '',
    body,
    '',
  ].join('\n');

const organization = (name: string): string =>
  `---\nnames:\n  - text: ${quoted(name)}\n    language: ru\n    basis: text\nkind: company\n---\n`;

/** Writes a valid archive with every vector in every place that can hold it, a file each. */
export function plantVectors(root: string): Planted[] {
  cpSync(FIXTURE, root, { recursive: true });
  const planted: Planted[] = [];
  const plant = (file: string, source: string, vector: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
    planted.push({ file, vector });
  };
  for (const [index, vector] of HTML_VECTORS.entries()) {
    plant(`releases/undated/body-${index}.ru.md`, release({ body: vector }), vector);
    plant(`releases/undated/title-${index}.ru.md`, release({ title: vector }), vector);
    plant(`releases/undated/lead-${index}.ru.md`, release({ lead: vector }), vector);
    plant(`organizations/name-${index}.md`, organization(vector), vector);
  }
  for (const [index, vector] of LINK_VECTORS.entries()) {
    plant(`releases/undated/link-${index}.ru.md`, release({ body: vector }), vector);
  }
  for (const [index, vector] of ADDRESS_VECTORS.entries()) {
    plant(`releases/undated/url-${index}.ru.md`, release({ url: vector }), vector);
  }
  return planted;
}
