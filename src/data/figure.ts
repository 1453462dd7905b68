import type { Figure } from '#src/lib/records/figure.ts';

/** Identifier of a figure in the whole archive. */
export const figureId = (release: string, figure: string): string => `${release}/${figure}`;

/** A row of `/data/figures.json`. */
export function figureRow(release: string, figure: Figure) {
  const { indicator, asGiven, value, precision, unit, direction, period, parts } = figure;
  return {
    id: figureId(release, figure.id),
    release,
    indicator,
    asGiven,
    value,
    precision,
    unit,
    direction,
    period,
    parts: parts.map((part) => figureId(release, part)),
    countries: figure.countries,
    sectors: figure.sectors,
    sectorsAreExamples: figure.sectorsAreExamples,
  };
}
