import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { startPreview, type Message, type Preview } from './preview-server.ts';

/** A content folder in which an editor works. */
function workplace() {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  const at = (file: string): string => path.join(folder, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    folder,
    read,
    remove: (file: string) => rmSync(at(file), { recursive: true }),
    write(file: string, text: string): void {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    /** As most editors' programs save: a new file takes the name of the old one. */
    replace(file: string, change: (text: string) => string): void {
      writeFileSync(`${at(file)}~`, change(read(file)));
      renameSync(`${at(file)}~`, at(file));
    },
  };
}

/** Many waits one after another, each for a machine that may be busy. */
const LONG = { timeout: 180_000 };

const PATIENCE = { timeout: 30_000, interval: 50 };

/** Waits until a page is as it should be; on the way to it, it may be old, but never broken. */
async function follows(
  preview: Preview,
  address: string,
  isRight: (page: Awaited<ReturnType<Preview['get']>>) => boolean,
): Promise<void> {
  const broken: string[] = [];
  const page = async () => {
    const found = await preview.get(address);
    if (found.status >= 500) broken.push(found.text.slice(0, 500));
    return found;
  };
  await expect.poll(async () => isRight(await page()), PATIENCE).toBe(true);
  expect(broken).toEqual([]);
}

const COMPANY = 'organizations/northworks.md';
const AGREEMENT = 'agreements/vetryaki.md';

test(
  'the preview follows the editor: changed, new and deleted records, texts, pages, search',
  LONG,
  async () => {
    const content = workplace();
    const preview = await startPreview(content.folder);
    await follows(preview, '/organizations/northworks/', ({ text }) => text.includes('Northworks'));
    const heard = await preview.open();

    content.write(COMPANY, content.read(COMPANY).replace('text: Northworks', 'text: Eastworks'));
    await follows(preview, '/organizations/northworks/', ({ text }) => text.includes('Eastworks'));
    await expect.poll(() => heard.some(({ type }) => type === 'full-reload'), PATIENCE).toBe(true);

    content.replace(COMPANY, (text) => text.replace('Eastworks', 'Southworks'));
    await follows(preview, '/organizations/northworks/', ({ text }) => text.includes('Southworks'));
    content.write(COMPANY, content.read(COMPANY).replace('Southworks', 'Westworks'));
    await follows(preview, '/organizations/northworks/', ({ text }) => text.includes('Westworks'));
    await follows(preview, '/agreements/vetryaki/', ({ text }) => text.includes('Westworks'));

    content.write(
      'agreements/new/dok.md',
      content.read(AGREEMENT).replace('ru: Ветряки', 'ru: Доки'),
    );
    await follows(
      preview,
      '/agreements/dok/',
      ({ status, text }) => status === 200 && text.includes('Доки'),
    );
    content.replace('agreements/new/dok.md', (text) => `${text}\nЕщё один абзац.\n`);
    await follows(preview, '/agreements/dok/', ({ text }) => text.includes('Ещё один абзац.'));
    await follows(preview, '/organizations/zhel-energo/', ({ text }) =>
      text.includes('/agreements/dok/'),
    );
    await expect
      .poll(async () => (await preview.get('/data/agreements.json')).text, PATIENCE)
      .toContain('"dok"');
    const index = await preview.get('/search-index/manifest.json');
    content.remove('agreements/new');
    await follows(preview, '/agreements/dok/', ({ status }) => status === 404);
    await follows(
      preview,
      '/organizations/zhel-energo/',
      ({ text }) => !text.includes('/agreements/dok/'),
    );
    await expect
      .poll(async () => (await preview.get('/search-index/manifest.json')).text, PATIENCE)
      .not.toBe(index.text);

    content.replace('pages/about.ru.mdx', (text) => text.replace(/^title: .*$/mu, 'title: О реке'));
    await follows(preview, '/about/', ({ text }) => text.includes('О реке'));
  },
);

test('problems stand in the terminal and over every page until they are mended', LONG, async () => {
  const content = workplace();
  const right = content.read(COMPANY);
  content.write(COMPANY, right.replace('kind: company', 'kind: compani'));
  const preview = await startPreview(content.folder);
  const place = `${path.join(content.folder, COMPANY)}:6:7`;
  expect(preview.printed()).toContain(`${place}  ошибка  unknown-code`);
  const heard = await preview.open();
  const errors = () => heard.filter(({ type }: Message) => type === 'error');
  await expect.poll(() => errors().length, PATIENCE).toBeGreaterThan(0);
  expect(errors().at(-1)?.err?.message).toContain(`${place}\nКода «compani»`);
  expect(errors().at(-1)?.err?.message).toContain('→ Возможно, «company»?');

  const before = heard.length;
  content.write(COMPANY, right.replace('text: Northworks', 'text: Eastworks'));
  await follows(preview, '/organizations/northworks/', ({ text }) => text.includes('Eastworks'));
  const reloads = () => heard.slice(before).filter(({ type }) => type === 'full-reload');
  await expect.poll(() => reloads().length, PATIENCE).toBeGreaterThan(0);
  await expect.poll(() => preview.printed(), PATIENCE).toContain('Ошибок: 0.');
  const later = await preview.open();
  await expect.poll(() => later.length, PATIENCE).toBeGreaterThan(0);
  expect(later.filter(({ type }) => type === 'error')).toEqual([]);

  content.replace(AGREEMENT, (text) => `${text}\n[Никто](organization:nikto).\n`);
  await expect.poll(() => preview.printed(), PATIENCE).toContain('«nikto»');
  await follows(
    preview,
    '/agreements/vetryaki/',
    ({ status, text }) => status === 200 && !text.includes('Никто'),
  );
});
