import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { TABLE_FIELDS, TABLE_NAMES } from '#src/lib/open-data/tables.ts';
import { fixtureArchive, fixtureRecords } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { written } from './written.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

describe.each([
  ['the small archive', fixtureArchive()],
  ['the archive of the repository', realArchive],
])('the open data of %s', (_, archive) => {
  const data = written(archive);
  afterAll(data.remove);
  const { resources } = data.json('datapackage.json') as { resources: Resource[] };
  const resourceOf = (name: string) => resources.find((each) => each.name === name);

  test.each(TABLE_NAMES)('%s: every row is as its JSON Schema says, which ajv judges', (table) => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
      data.json(`schemas/${table}.json`) as object,
    );
    const rows = data.json(`${table}.json`) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(0);
    validate(rows);
    expect(validate.errors).toBeNull();
    expect(validate([{ ...rows[0], id: '' }])).toBe(false);
    expect(Object.keys(rows[0] ?? {})).toEqual([...TABLE_FIELDS[table]]);
  });

  test.each(TABLE_NAMES)(
    '%s: the CSV holds what the JSON does, as its Table Schema says',
    (table) => {
      const { names, rows } = data.csv(`${table}.csv`);
      const fields = resourceOf(table)?.schema?.fields ?? [];
      expect(names).toEqual(fields.map(({ name }) => name));
      const json = data.json(`${table}.json`) as Record<string, unknown>[];
      const typed = rows.map((row) =>
        Object.fromEntries(
          fields.map((field, index) => [field.name, typedCell(field, row[index])]),
        ),
      );
      expect(typed).toEqual(json.map((row) => flat(row, names)));
      expect(new Set(typed.map(({ id }) => id)).size).toBe(json.length);
    },
  );

  test('the package names every file with its size and digest', () => {
    expect(resources.length).toBe(TABLE_NAMES.length * 3);
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(data.read(path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });

  test('every reference from table to table leads to a row', () => {
    const column = (table: string, field: string): string[] => {
      const { names, rows } = data.csv(`${table}.csv`);
      return rows.map((row) => row[names.indexOf(field)] ?? '').filter((cell) => cell !== '');
    };
    const links = TABLE_NAMES.flatMap((table) =>
      (resourceOf(table)?.schema?.foreignKeys ?? []).map((key) => ({ table, ...key })),
    );
    expect(links.length).toBeGreaterThan(7);
    for (const { table, fields, reference } of links) {
      const known = new Set(column(reference.resource, reference.fields));
      const dangling = column(table, fields).filter((id) => !known.has(id));
      expect([table, fields, dangling]).toEqual([table, fields, []]);
    }
  });
});

test('a spreadsheet calculates nothing of its file', () => {
  const [release] = fixtureRecords().releases;
  if (!release) throw new Error('There is no release.');
  const text = release.texts[release.language];
  const texts = { ...release.texts, [release.language]: { ...text, title: '=1+1' } };
  const records = { ...release, texts } as typeof release;
  const data = written(
    fixtureArchive(({ releases }) => ({ releases: [records, ...releases.slice(1)] })),
  );
  const cells = (file: string) => data.csv(file).rows.flat();
  expect(cells('releases.csv')).toContain('=1+1');
  expect(cells('releases.excel.csv')).toContain("'=1+1");
  expect(data.read('releases.excel.csv').startsWith('\uFEFF')).toBe(true);
  const dangerous = cells('releases.excel.csv').filter((cell) => /^[=+\-@\t\r]/u.test(cell));
  expect(dangerous).toEqual([]);
  data.remove();
});

test('a large table has files by year that together hold all of it', () => {
  const data = written(realArchive, 1);
  const files = data.files();
  expect(files).toContain('releases-undated.json');
  for (const table of ['releases', 'agreements'] as const) {
    const rows = (file: string) => JSON.parse(data.read(file)) as object[];
    const lines = (file: string) => data.csv(file).rows;
    const parts = files.filter((file) => file.startsWith(`${table}-`));
    const named = (end: string) => parts.filter((file) => file.endsWith(end));
    expect(named('.json').flatMap(rows)).toHaveLength(rows(`${table}.json`).length);
    expect(named('.json').flatMap(rows)).toEqual(expect.arrayContaining(rows(`${table}.json`)));
    expect(named('.excel.csv').flatMap(lines)).toHaveLength(lines(`${table}.excel.csv`).length);
  }
  data.remove();
});

test('a small archive has no files by year', () => {
  const data = written(realArchive);
  expect(data.files().filter((file) => /-(?:\d{4}|undated)\./u.test(file))).toEqual([]);
  data.remove();
});

/** A cell as its Table Schema reads it. @throws when it breaks the schema. */
function typedCell({ name, type, constraints }: Field, cell = ''): unknown {
  if (cell === '') {
    if (constraints?.required) throw new Error(`${name} is required.`);
    return null;
  }
  if (constraints?.enum && !constraints.enum.includes(cell)) throw new Error(`${name}: ${cell}`);
  if (type === 'string') return cell;
  const value: unknown = JSON.parse(cell);
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const expected = type === 'integer' ? 'number' : type;
  if (kind !== expected || (type === 'integer' && !Number.isSafeInteger(value))) {
    throw new Error(`${name}: ${cell} is no ${type}.`);
  }
  return value;
}

/** A row of the JSON under the names of the columns. */
function flat(row: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const valueAt = (name: string): unknown => {
    if (name in row) return row[name];
    const [field = '', part = ''] = name.split('_');
    return (row[field] as Record<string, unknown> | null)?.[part] ?? null;
  };
  return Object.fromEntries(names.map((name) => [name, valueAt(name)]));
}
