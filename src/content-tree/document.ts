import path from 'node:path';
import { detached } from '#src/lib/detached.ts';
import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { recordLinks } from '#src/lib/record-links.ts';
import { readingProblem } from '#src/lib/rules/form/reading.ts';
import { LOCALES, type Locale } from '#src/site.ts';
import { digest } from './digest.ts';
import { parseYaml, type YamlFault } from './frontmatter.ts';
import { positionAt } from './position.ts';
import type { SourceFile } from './source.ts';
import { faultWords, tellingFaults } from './yaml-fault.ts';

const NO_BODY = digest('');

/** Understands a file that has been read; what is no set of fields is told fault by fault. */
export function toDocument(source: SourceFile): Document | Problem[] {
  const { file, body } = source;
  const parsed = parseYaml(detached(source.yaml));
  if ('faults' in parsed) {
    return tellingFaults(parsed.faults).map((fault) => yamlProblem(source, fault));
  }
  const { data } = parsed;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const place = { file, position: { line: 1, column: 1 } };
    return [readingProblem('unreadable-yaml', place, 'между строками «---» нет «поле: значение»')];
  }
  return {
    file,
    ...identity(file),
    digest: source.digest,
    data: data as Record<string, unknown>,
    body: {
      digest: body === '' ? NO_BODY : digest(body),
      empty: body.trim() === '',
      links: recordLinks(body).map(detached),
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

function yamlProblem({ file, source, yaml, yamlOffset }: SourceFile, fault: YamlFault): Problem {
  const offset = yamlOffset + Math.min(fault.offset, yaml.length);
  const place = { file, offset, position: positionAt(source, offset) };
  if (fault.code !== 'DUPLICATE_KEY')
    return readingProblem('unreadable-yaml', place, faultWords(fault));
  const key = /^[^:\n]*/u.exec(yaml.slice(fault.offset))?.[0] ?? '';
  return readingProblem('duplicate-key', place, key.trim());
}
