import { element } from '#src/search/page/dom.ts';

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
