import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, type YAMLMap } from 'yaml';
import { byCodeUnits } from '#src/content-tree/folder.ts';
import type { Redirect } from '#src/lib/records/records.ts';
import { yamlNodes } from './yaml.ts';

/** File of former addresses, from the content folder. */
export const REDIRECTS_FILE = 'redirects.yaml';

const EMPTY = `# Прежние адреса страниц. Файл ведут npm run rename и npm run merge.
redirects: []
`;

/**
 * The file of former addresses with one more, its comments kept: sorted, every address leading straight to the
 * page that has taken its place, none of a page that exists (again).
 */
export function withRedirect(root: string, { from, to }: Redirect): string {
  const file = path.join(root, REDIRECTS_FILE);
  const document = yamlNodes(existsSync(file) ? readFileSync(file, 'utf8') : EMPTY);
  const list = document.get('redirects');
  if (!isSeq(list)) throw new Error(`В ${REDIRECTS_FILE} нет списка redirects.`);
  const [first] = list.items;
  if (isMap(first) && list.commentBefore) {
    // The library takes a comment above the first entry for one on the list.
    first.commentBefore = list.commentBefore;
    delete list.commentBefore;
  }
  const entries = list.items.filter((item) => isMap(item) && item.get('from') !== to) as YAMLMap[];
  for (const entry of entries) if (entry.get('to') === from) entry.set('to', to);
  entries.push(document.createNode({ from, to }));
  list.items = entries.sort((a, b) => byCodeUnits(String(a.get('from')), String(b.get('from'))));
  list.flow = false;
  return document.toString({ lineWidth: 0 });
}

/** @throws a sentence when an address once was that of another page and still leads there. */
export function mayTake(redirects: readonly Redirect[], address: string, own: string | null): void {
  const former = redirects.find(({ from, to }) => from === address && to !== own);
  if (!former) return;
  throw new Error(
    `Адрес ${address} прежде был у записи, которая теперь ${former.to}: старые ссылки привели бы не туда. ` +
      'Возьмите другой идентификатор.',
  );
}
