import type { Amount } from '#src/lib/records/amount.ts';
import { shortfalls } from '#src/lib/rules/consistency/total-below-listed.ts';
import { phraseDigest } from '#src/lib/rules/likeness/phrases.ts';
import { releaseOriginal as schema } from '#src/schemas/release.ts';
import type { Locale } from '#src/site.ts';
import { slugOf } from '#src/editing/new/slug.ts';
import type { FoundFigure } from '../figure.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FoundTotal } from '../total.ts';
import { nameStem } from '#src/lib/name-stem.ts';
import type { Reading } from '../reading.ts';
import { draftText, filled, valueText, type DraftFile } from './file.ts';

interface ReleaseFrame {
  readonly id: string;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly agreements: readonly string[];
  /** Own sums of these. */
  readonly amounts: readonly Amount[];
  readonly event: string | undefined;
  readonly sha256: string;
  readonly today: string;
  /** Name of the source file, for the editor. */
  readonly source: string;
}

const LEAD: Readonly<Record<Locale, string>> = {
  ru: 'Черновик: скажите своими словами, кто, что, где и когда.',
  kk: 'Жоба: кім, не, қайда және қашан екенін өз сөзіңізбен айтыңыз.',
  en: 'Draft: say in your own words who, what, where and when.',
};

export const draftTitle = ({ title, events, language }: Reading, source: string): string => {
  const named = title?.text ?? events[0]?.name;
  const fallback = { ru: 'Черновик релиза', kk: 'Релиз жобасы', en: 'Draft release' }[language];
  return valueText(
    (named ?? `${fallback} ${source.replace(/\.[^.]*$/u, '')}`).replace(/[.:;,]+$/u, ''),
  );
};

export function releaseDraft(frame: ReleaseFrame): DraftFile {
  const { id, reading, agreements, event, sha256, today, source, lexicon, amounts } = frame;
  const listed = { documents: agreements.length, amounts };
  const { language, published, place } = reading;
  // Totals below the list say that something was misread: they stay with the editor.
  const isShort = shortfalls(reading.totals, listed).length > 0;
  const totals = isShort ? [] : reading.totals;
  const figures = figuresOf(reading, lexicon);
  const data = {
    title: draftTitle(reading, source),
    titleSupplied: reading.title === null ? true : undefined,
    lead: LEAD[language],
    published: published ?? undefined,
    place: place ?? undefined,
    event,
    agreements: filled(agreements),
    totals: filled(
      totals.map(({ documents, called, amount }) => ({
        documents,
        called: filled(called),
        amount: amount === null ? undefined : { ...amount, asGiven: valueText(amount.asGiven) },
      })),
    ),
    figures: filled(figures),
    source: { sha256, phrases: phraseDigest(reading.text) },
    added: today,
    draft: true,
  };
  const folder = published?.slice(0, 4) ?? 'undated';
  return {
    file: `releases/${folder}/${id}.${language}.md`,
    text: draftText(schema, data, notesOf(frame, isShort ? reading.totals : [])),
  };
}

/** What the editor has to look at: faults of the source, what was not understood, what was left out. */
function notesOf(
  { reading, source, lexicon }: ReleaseFrame,
  lostTotals: readonly FoundTotal[],
): string[] {
  const lost = reading.figures.filter((figure) => codeOf(figure, lexicon) === null);
  return [
    `Черновик из файла ${source}. Перескажите текст своими словами, затем удалите draft.`,
    ...reading.faults.map(({ line, message }) => `Ошибка источника, строка ${line}: ${message}`),
    ...lost.map(
      ({ line, indicator, asGiven }) =>
        `Показателя нет в списке архива, строка ${line}: ${indicator}, ${asGiven}`,
    ),
    ...lostTotals.map(
      ({ line, documents, amount }) =>
        `Итог меньше списка, строка ${line}: документов ${documents}${amount ? `, ${amount.asGiven}` : ''}, а найдено ${reading.agreements.length}`,
    ),
    ...reading.leftOut.map(({ line, reason }) => `Пропущено, строка ${line}: ${reason}`),
    ...reading.unparsed.map(
      ({ line, text, reason }) => `Не разобрано, строка ${line} (${reason}): ${text}`,
    ),
  ];
}

function figuresOf({ figures }: Reading, lexicon: Lexicon): unknown[] {
  const ids = new Map<FoundFigure, string>();
  for (const figure of figures) {
    const base = slugOf([figure.indicator, figure.period].filter(Boolean).join(' '), 'figure');
    let id = base;
    for (let number = 2; [...ids.values()].includes(id); number++) id = `${base}-${number}`;
    ids.set(figure, id);
  }
  return figures.flatMap((figure) => {
    const indicator = codeOf(figure, lexicon);
    if (indicator === null || !lexicon.taxonomies.units.has(figure.unit)) return [];
    const { value, precision, unit, direction, period, parts, asGiven } = figure;
    return [
      {
        id: ids.get(figure),
        indicator,
        asGiven: valueText(asGiven),
        value,
        precision,
        unit,
        direction: direction ?? undefined,
        period: period ?? undefined,
        parts: filled(parts.flatMap((part) => ids.get(figures[part] ?? figure) ?? [])),
      },
    ];
  });
}

/** The indicator of the archive's list: its own code, or the one whose name has all the words. */
function codeOf({ code, indicator }: FoundFigure, { taxonomies }: Lexicon): string | null {
  if (code !== null) return taxonomies.indicators.has(code) ? code : null;
  const stems = (text: string): string[] =>
    (text.match(/\p{L}{3,}/gu) ?? []).map((word) => nameStem(word, 'ru'));
  const wanted = stems(indicator);
  const found = [...taxonomies.indicators.values()].find(({ name }) => {
    const own = new Set(stems(name.ru ?? ''));
    return wanted.length > 1 && wanted.every((stem) => own.has(stem));
  });
  return found?.id ?? null;
}
