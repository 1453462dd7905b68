import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({
  cwd: path.resolve(import.meta.dirname, '../fixtures/lint'),
  overrideConfigFile: path.resolve(import.meta.dirname, '../../eslint.config.js'),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the project's own configuration says of a fixture: `line rule: message`. */
async function findings(file: string): Promise<string[]> {
  const [result] = await eslint.lintFiles([file]);
  if (!result) throw new Error(`${file} was not linted`);
  return result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`);
}

it.each([
  ['src/lib/node.ts', 1, 'src/lib may not import `node:fs`'],
  ['src/lib/bare-node.ts', 1, 'src/lib may not import `node:path`'],
  ['src/lib/framework.ts', 1, 'src/lib may not import `astro:content`'],
  ['src/lib/package.ts', 1, 'src/lib may not import `yaml`'],
  ['src/lib/layer.ts', 1, 'src/lib may not import `#src/content-tree/tree.ts`'],
  ['src/i18n/plugin.ts', 1, 'src/i18n may not import `#src/markdown/plugins.ts`'],
  ['src/schemas/reader.ts', 1, 'src/schemas may not import `#src/content-tree/tree.ts`'],
  [
    'src/components/Fetching.astro',
    2,
    'src/components may not import `#src/collections/queries.ts`',
  ],
  ['src/pages/index.astro', 4, 'src/pages may not import `#src/content-tree/tree.ts`'],
  ['scripts/page.ts', 1, 'scripts may not import `#src/layouts/Page.astro`'],
])('forbids an import against the direction of the layers: %s', async (file, line, message) => {
  const found = await findings(file);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${line} kelisim/import-directions: ${message}. It may import: `);
});

it('forbids a relative import that leaves its layer', async () => {
  expect(await findings('src/lib/relative.ts')).toEqual([
    '1 kelisim/import-directions: Write `#src/site.ts`: a relative import stays inside src/lib.',
  ]);
});

it('forbids every import of a file that lies in no layer', async () => {
  expect(await findings('src/nowhere/file.ts')).toEqual([
    '1 kelisim/import-directions: src/nowhere/file.ts lies in no layer: add its folder to LAYERS in eslint.config.js.',
  ]);
});

it('keeps clock, chance, zone and ambient locale out of the core', async () => {
  expect(await findings('src/lib/ambient.ts')).toEqual([
    '1 no-restricted-syntax: The clock comes in as a parameter.',
    '2 no-restricted-syntax: The clock comes in as a parameter.',
    '3 no-restricted-syntax: This is local time: use the UTC method.',
    '4 no-restricted-syntax: This is local time: use the UTC method.',
    '5 no-restricted-syntax: Chance comes in as a parameter.',
    '6 no-restricted-syntax: Name the locale.',
    '7 no-restricted-syntax: Name the time zone.',
    '8 no-restricted-syntax: Name the locale.',
    '9 no-restricted-syntax: Name the locale.',
  ]);
});

it('keeps process and page out of the core', async () => {
  expect(await findings('src/lib/outside.ts')).toEqual([
    expect.stringContaining("1 no-restricted-globals: Unexpected use of 'process'"),
    expect.stringContaining("2 no-restricted-globals: Unexpected use of 'document'"),
  ]);
});

it('lets a file through that keeps to the rules', async () => {
  expect(await findings('src/lib/right.ts')).toEqual([]);
});

it('forbids texts that stand in one language only, in templates, attributes and code', async () => {
  const found = await findings('src/components/Saying.astro');
  expect(found.map((finding) => finding.replace(/ is said .*/u, ''))).toEqual([
    '2 kelisim/hard-coded-text: “Слово”',
    '6 kelisim/hard-coded-text: “A title”',
    '6 kelisim/hard-coded-text: “Text of its own”',
    '7 kelisim/hard-coded-text: “things”',
    '7 kelisim/hard-coded-text: “several”',
  ]);
});
