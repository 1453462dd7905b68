import { describe, expect, test } from 'vitest';
import { parsePlainYaml } from '#src/content-tree/plain-yaml.ts';
import { yamlDocument } from '#src/content-tree/frontmatter.ts';
import { stream } from '#src/corpus/random.ts';

/** What the YAML library makes of a text; `undefined` where it finds a fault. */
function byLibrary(yaml: string): unknown {
  const document = yamlDocument(yaml);
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return document.toJS({ maxAliasCount: 0 });
}

const RECORD = `# Заметка.
language: ru
title:
  ru: 'Мост: «НК «X»'
  en: "Bridge"
parties:
  - organization: a
    as: ТОО «А» # так в тексте
  - unnamed: true
    text:
      ru: ряд компаний, № 5
stages:
- stage: announced
  date: '[..2016-09-16]'
sectors: []
countries:
  - KZ
edition: 13
titleSupplied: false
place: 2016-09-16
subject:
`;

describe('plain YAML is read as the library reads it', () => {
  test('a record', () => {
    expect(parsePlainYaml(RECORD)).toEqual(byLibrary(RECORD));
    expect(Object.keys(parsePlainYaml(RECORD) ?? {})).toHaveLength(10);
  });

  test.each([
    'a: [b]',
    'a: {b: c}',
    'a: |\n  b',
    'a: >\n  b',
    'a: b: c',
    'a: b:',
    'a: &x b',
    'a: *x',
    'a: !t b',
    'a: 1.5',
    'a: -1',
    'a: 0x1',
    'a: 007',
    'a: 1e3',
    'a: ~',
    'a: @b',
    'a: %b',
    "a: 'it''s'",
    'a: "\\n"',
    'a: b\n  c',
    'a:\n    b: 1\n  c: 2',
    'a: 1\na: 2',
    '- a',
    'a',
    '',
    'a:\n\t- b',
    'a: b\r\n',
    '---\na: 1',
    'null: a',
    '? a\n: b',
    'a: "b',
    'a: - b',
    'a:\n  - - b',
    'a:\n  -\n    b: 1',
    '__proto__:\n  a: 1',
  ])('%j is left to the library', (yaml) => {
    expect(parsePlainYaml(yaml)).toBeUndefined();
  });

  test('however a record is changed', () => {
    const random = stream('plain-yaml');
    const pieces = [
      ' ',
      '\n',
      '- ',
      '-',
      ': ',
      ':',
      '#',
      ' # c',
      '"',
      "'",
      '[]',
      'null',
      '1',
      '1.5',
      'ё',
      '«',
      '  - ',
      'key',
      '&',
      '\t',
    ];
    let read = 0;
    for (let round = 0; round < 4000; round++) {
      let yaml = RECORD;
      for (let change = random.below(3); change >= 0; change--) {
        const at = random.below(yaml.length);
        yaml = yaml.slice(0, at) + random.pick(pieces) + yaml.slice(at + random.below(4));
      }
      const plain = parsePlainYaml(yaml);
      if (plain === undefined) continue;
      read++;
      expect(plain, yaml).toEqual(byLibrary(yaml));
    }
    expect(read).toBeGreaterThan(500);
  });
});
