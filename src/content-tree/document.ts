import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { recordLinks } from '#src/lib/record-links.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { digest } from './digest.ts';
import { parseYaml, splitFrontmatter, type YamlFault } from './frontmatter.ts';
import { positionAt } from './position.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one file; what cannot be read as frontmatter and text is a problem with its place. */
export function readDocument(root: string, file: string): Document | Problem {
  const bytes = readFileSync(path.join(root, file));
  const source = decode(bytes);
  if (source === null) return notUtf8(file);
  const parts = file.endsWith('.yaml')
    ? { yaml: source, yamlOffset: 0, body: '' }
    : splitFrontmatter(source);
  if (!parts) return noFrontmatter(file);
  const parsed = parseYaml(parts.yaml);
  if ('fault' in parsed) {
    return badYaml(file, source, {
      ...parsed.fault,
      offset: parts.yamlOffset + parsed.fault.offset,
    });
  }
  const { data } = parsed;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return notMapping(file);
  return {
    file,
    ...identity(file),
    digest: digest(bytes),
    data: data as Record<string, unknown>,
    body: {
      digest: digest(parts.body),
      empty: parts.body.trim() === '',
      links: recordLinks(parts.body),
    },
  };
}

/** Collection, identifier and language that a path stands for. */
export function identity(file: string): Pick<Document, 'collection' | 'id' | 'locale'> {
  const [collection = ''] = file.split('/');
  const name = path.posix.basename(file).replace(/\.[^.]+$/u, '');
  const dot = name.lastIndexOf('.');
  const suffix = dot === -1 ? '' : name.slice(dot + 1);
  const locale = LOCALES.find((known): known is Locale => known === suffix) ?? null;
  return { collection, id: locale ? name.slice(0, dot) : name, locale };
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = UTF8.decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const fault = (problem: Omit<Problem, 'severity'>): Problem => ({ severity: 'error', ...problem });

const notUtf8 = (file: string): Problem =>
  fault({
    rule: 'not-utf8',
    message: 'Файл не в кодировке UTF-8 или содержит нулевые байты: буквы были бы потеряны.',
    hint: 'Сохраните файл в UTF-8.',
    place: { file },
  });

const noFrontmatter = (file: string): Problem =>
  fault({
    rule: 'no-frontmatter',
    message: 'В начале файла нет полей между двумя строками «---»: без них запись не описана.',
    hint: 'Первая строка файла — «---», после полей снова «---», дальше текст.',
    place: { file, position: { line: 1, column: 1 } },
  });

const notMapping = (file: string): Problem =>
  fault({
    rule: 'unreadable-yaml',
    message: 'Между строками «---» нет полей вида «ключ: значение».',
    hint: 'Начните с полей, которые создаёт `npm run new`.',
    place: { file, position: { line: 1, column: 1 } },
  });

const badYaml = (file: string, source: string, { message, offset }: YamlFault): Problem =>
  fault({
    rule: 'unreadable-yaml',
    message: `Поля не читаются как YAML: ${message}. Запись нельзя было бы показать.`,
    hint: 'Проверьте отступы, двоеточия и кавычки в этой строке; значение с двоеточием берут в кавычки.',
    place: { file, position: positionAt(source, offset) },
  });
