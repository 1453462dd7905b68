import path from 'node:path';
import type { LocatedProblem } from '#src/lib/problem.ts';
import type { Inspection } from './inspection.ts';

/** How problems are written: for people, for programs, for annotations in a pull request. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface Report {
  readonly text: string;
  readonly counts: { readonly error: number; readonly warning: number };
}

/** Paths in a report are relative to `root`, or absolute when they lie outside it. */
export function report(
  { problems, files }: Pick<Inspection, 'problems' | 'files'>,
  {
    format,
    root,
    contentDir,
  }: { readonly format: Format; readonly root: string; readonly contentDir: string },
): Report {
  const counts = {
    error: problems.filter(({ severity }) => severity === 'error').length,
    warning: problems.filter(({ severity }) => severity === 'warning').length,
  };
  const rows = problems.map((problem) =>
    row(problem, shown(root, path.join(contentDir, problem.place.file))),
  );
  const text = WRITERS[format](rows, { counts, files });
  return { text, counts };
}

type Row = ReturnType<typeof row>;
type Summary = Pick<Report, 'counts'> & { readonly files: number };

function row({ rule, severity, message, hint, line, column }: LocatedProblem, file: string) {
  return { rule, severity, message, hint, file, line, column };
}

function shown(root: string, file: string): string {
  const relative = path.relative(root, file);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return (outside ? file : relative).split(path.sep).join('/');
}

const WRITERS: Readonly<Record<Format, (rows: readonly Row[], summary: Summary) => string>> = {
  text: (rows, { counts, files }) =>
    [
      ...rows.map(
        ({ file, line, column, severity, message, hint, rule }) =>
          `${file}:${line}:${column}  ${SEVERITIES[severity]}  ${rule}\n  ${message}\n  → ${hint}\n`,
      ),
      `Файлов: ${files}. Ошибок: ${counts.error}. Предупреждений: ${counts.warning}.`,
    ].join('\n'),
  json: (rows, { counts, files }) => JSON.stringify({ problems: rows, counts, files }, null, 2),
  github: (rows) =>
    rows
      .map(
        ({ file, line, column, severity, message, hint, rule }) =>
          `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeData(`${message} ${hint}`)}`,
      )
      .join('\n'),
};

const SEVERITIES = { error: 'ошибка', warning: 'предупреждение' } as const;

/** Escapes of GitHub's workflow commands. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
