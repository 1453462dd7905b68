import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { takeIn } from '#src/extraction/intake.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { filesIn } from '../editing/copy.ts';

const SOURCE = `Форум в Актау

12 мая 2026 года в Актау планируется подписание документов, в том числе:
- меморандум между акиматом Мангистауской области и ТОО «Каспий Верфь» о строительстве сухого дока;
- соглашнеие между АО «Морской терминал» и ТОО «Рыбный двор»  о расширении причалов.

Завод займет строительство 12 цехов. Контакты: +7 701 123 45 67.
`;
const HTML = `<html><body><h1>Вагоны для порта</h1><p>Сегодня АО «Морской терминал» и компания Nordic Rail подписали договор.</p></body></html>`;

const SOURCES = { 'forum.txt': SOURCE, 'broken.txt': '%PDF-1.7', 'wagons.html': HTML };

test('many files: the bad one stops nothing, drafts pass the check, the second run has nothing to write', async () => {
  const root = temporaryFolder();
  const content = path.join(root, 'content');
  cpSync('content/taxonomies', path.join(content, 'taxonomies'), { recursive: true });
  const files = Object.entries(SOURCES).map(([name, text]) => {
    writeFileSync(path.join(root, name), text);
    return path.join(root, name);
  });
  const options = ['--content-dir', content, '--cache-dir', path.join(root, 'cache')];
  const first = spawnSync(process.execPath, ['scripts/import.ts', ...files, ...options], {
    encoding: 'utf8',
  });
  expect(first.status).toBe(1);
  expect(first.stdout).toContain('broken.txt: это не текст');
  expect(first.stdout).toContain('Файлов: 3. Уже в архиве: 0. Не прочитано: 1.');
  expect(inspect(content).problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  const drafts = Object.entries(filesIn(content)).filter(([name]) => name.endsWith('.md'));
  expect(drafts.map(([name]) => name)).toContain('organizations/morskoy-terminal.md');
  expect(drafts.length).toBeGreaterThan(7);
  expect(drafts.every(([, text]) => text.includes('draft: true'))).toBe(true);
  const [, release = ''] = drafts.find(([name]) => name.endsWith('forum-v-aktau.ru.md')) ?? [];
  expect(release).toContain('строка 5: Слова «соглашнеие» нет в словаре');
  expect(release).toContain('строка 5: Пробелов подряд: 2');
  expect(release).toContain('Пропущено, строка 7: контакт');
  expect(release).toContain('строительство 12 цехов');
  expect(release).not.toContain('701 123');

  const { intakes } = await takeIn(files, { contentDir: content, today: '2026-05-13' });
  expect(intakes.map(({ known, drafts: more }) => [known, more.length])).toEqual([
    ['forum-v-aktau', 0],
    [null, 0],
    ['vagony-dlya-porta', 0],
  ]);
});

test('a total below the list stays with the editor, and the draft passes the check', async () => {
  const root = temporaryFolder();
  const file = path.join(root, 'two.txt');
  writeFileSync(
    file,
    `Форум в Актау

Планируется подписание 2 документов:
- меморандум между ТОО «Чай» и ТОО «Пиала»;
- меморандум между ТОО «Соль» и ТОО «Перец»;
- меморандум между ТОО «Мука» и ТОО «Тесто».
`,
  );
  const { intakes } = await takeIn([file], { contentDir: 'content', today: '2026-05-13' });
  const release = intakes[0]?.drafts.find(({ file: name }) => name.startsWith('releases/'));
  expect(release?.text).toContain('Итог меньше списка, строка 3: документов 2, а найдено 3');
  expect(release?.text).not.toContain('totals:');
});
