import type { Locale } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { Direction, Figure } from '../records/figure.ts';
import type { Release } from '../records/release.ts';
import { label, type Label } from './label.ts';
import { linkTo, type Link } from './link.ts';

/** A figure as one line of a table. */
export interface FigureRow {
  readonly id: string;
  readonly release: Link;
  readonly indicator: Label;
  readonly direction: Direction | null;
  readonly asGiven: { readonly text: string; readonly lang: Locale };
  readonly value: number;
  readonly precision: number;
  readonly unit: Label;
  readonly period: string | null;
  readonly parts: readonly string[];
  readonly countries: readonly Label[];
  readonly sectors: readonly Label[];
  readonly sectorsAreExamples: boolean;
}

export function figureRow(
  archive: Archive,
  locale: Locale,
  { figure, release }: { readonly figure: Figure; readonly release: Release },
): FigureRow {
  const { id, direction, value, precision, period, parts, sectorsAreExamples } = figure;
  return {
    id,
    release: linkTo(archive, locale, ['releases', release.id]),
    indicator: label(archive, locale, ['indicators', figure.indicator]),
    direction,
    asGiven: { text: figure.asGiven, lang: release.language },
    value,
    precision,
    unit: label(archive, locale, ['units', figure.unit]),
    period,
    parts,
    countries: figure.countries.map((code) => label(archive, locale, ['countries', code])),
    sectors: figure.sectors.map((code) => label(archive, locale, ['sectors', code])),
    sectorsAreExamples,
  };
}
