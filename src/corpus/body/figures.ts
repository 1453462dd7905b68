import { figuresOf, type FigureFacts } from '../facts/figure.ts';
import { measured } from '../facts/indicator.ts';
import type { Telling } from './telling.ts';

/** The figures of the release in words; nothing where it has none. */
export function figures(telling: Telling): string[] {
  const { world, release, language, project } = telling;
  const found = figuresOf(world, release);
  if (found.length === 0) return [];
  const heading = language.project.headings[2]?.(project) ?? '';
  const words = telling.words('figures');
  const paragraphs = found.map((figure) => `${told(telling, figure)} ${language.sentence(words)}`);
  return [`## ${heading}`, ...paragraphs];
}

function told({ locale, language, project }: Telling, figure: FigureFacts): string {
  const value = (one: FigureFacts): string => measured(locale, one, one.unit);
  return language.document.figure(project, {
    indicator: figure.name[locale],
    year: figure.year,
    value: value(figure),
    parts: figure.parts.map((part) => [part.name[locale], value(part)] as const),
  });
}
