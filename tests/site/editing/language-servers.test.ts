import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { writeAstroSchemas } from '#src/editing/editor/files.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { packageFolder, startServer } from './language-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CONTENT = path.join(ROOT, 'content');
const { documents } = readTree(CONTENT);

/** What comes with the check of types, in the order in which one brings the next. */
const ASTRO = ['@astrojs/check', '@astrojs/language-server'];
const YAML = [...ASTRO, 'volar-service-yaml', 'yaml-language-server'];

/** One wrong code in a file of each collection, and where it stands. */
const WRONG: readonly (readonly [file: string, right: string, wrong: string, expected: string])[] =
  [
    ['organizations/pit.md', 'kind: fund', 'kind: fun', '"fund"'],
    ['organizations/akab.md', 'basis: text', 'basis: test', '"official"'],
    [
      'events/iv-forum-mashinostroiteley-kazakhstana.md',
      'series: forum',
      'series: forun',
      '"forum-mashinostroiteley-kazakhstana"',
    ],
    ['releases/undated/forum-kazakhstan-rossiya-xiii.ru.md', 'unit: USD', 'unit: USB', '"USD"'],
    [
      'releases/undated/forum-kazakhstan-rossiya-xiii.en.md',
      'translator:',
      'translater:',
      'translater',
    ],
    [
      'agreements/xiii-forum-mezhregionalnogo-sotrudnichestva/smart-astana.md',
      'KZ-71',
      'KZ-99',
      '"KZ-71"',
    ],
  ];

const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

describe('yaml-language-server with the settings of the repository', () => {
  const settings = ts.parseConfigFileTextToJson(
    'settings.json',
    readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8'),
  ).config as Readonly<Record<string, unknown>>;

  /** A server that has taken its settings in: it has found a fault that only a schema can tell. */
  async function server() {
    const program = path.join(packageFolder(YAML), 'bin/yaml-language-server');
    const folder = pathToFileURL(ROOT).href;
    const started = await startServer(
      program,
      {
        processId: process.pid,
        rootUri: folder,
        workspaceFolders: [{ uri: folder, name: 'kelisim' }],
        capabilities: { workspace: { configuration: true } },
      },
      {
        yaml: { schemas: settings['yaml.schemas'], schemaStore: { enable: false }, validate: true },
      },
    );
    await started.hear(openText('organizations/control.md', 'kind: none\n'), 'some');
    return started;
  }

  const openText = (file: string, text: string) =>
    ({ uri: pathToFileURL(path.join(CONTENT, file)).href, languageId: 'yaml', text }) as const;

  /** Frontmatter at its own lines; the text below it is no YAML. */
  const yamlOf = (file: string, source: string): string =>
    file.endsWith('.yaml') ? source : `\n${splitFrontmatter(source)?.yaml ?? ''}`;

  test('says nothing of any file of the content', async () => {
    const { hear } = await server();
    expect(documents.length).toBeGreaterThan(50);
    const said = documents.map(async ({ file }) => {
      const source = readFileSync(path.join(CONTENT, file), 'utf8');
      const remarks = await hear(openText(file, yamlOf(file, source)));
      return remarks.map((remark) => ({ file, ...remark }));
    });
    expect((await Promise.all(said)).flat()).toEqual([]);
  });

  test.each(WRONG)('points at the wrong code in %s', async (file, right, wrong, expected) => {
    const { hear } = await server();
    const source = readFileSync(path.join(CONTENT, file), 'utf8').replace(right, wrong);
    const remarks = await hear(openText(file, yamlOf(file, source)));
    const [remark] = remarks.filter(({ message }) => message.includes(expected));
    expect(remark?.line).toBe(lineOf(source, wrong));
  });
});

test('the extension of Astro says nothing of a right Markdown file and points at a wrong code', async () => {
  const workspace = temporaryFolder();
  const contentDir = path.join(workspace, 'content');
  cpSync(CONTENT, contentDir, { recursive: true });
  mkdirSync(path.join(workspace, 'node_modules'));
  symlinkSync(path.join(ROOT, 'node_modules/astro'), path.join(workspace, 'node_modules/astro'));
  cpSync(path.join(ROOT, 'package.json'), path.join(workspace, 'package.json'));
  writeAstroSchemas(workspace, contentDir);
  const folder = pathToFileURL(workspace).href;
  const { judge } = await startServer(path.join(packageFolder(ASTRO), 'bin/nodeServer.js'), {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'kelisim' }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } },
    initializationOptions: {
      typescript: { tsdk: path.join(ROOT, 'node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  for (const [file, right, wrong, expected] of WRONG) {
    const uri = pathToFileURL(path.join(contentDir, file)).href;
    const source = readFileSync(path.join(contentDir, file), 'utf8');
    expect(await judge({ uri, languageId: 'markdown', text: source }), file).toEqual([]);
    const changed = source.replace(right, wrong);
    const remarks = await judge({ uri, languageId: 'markdown', text: changed });
    const [remark] = remarks.filter(({ message }) => message.includes(expected));
    expect(remark?.line, file).toBe(lineOf(changed, wrong));
  }
});
