import { detached } from '../../detached.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import type { Event } from '../../records/event.ts';
import type { Release } from '../../records/release.ts';
import type { Place } from '../../problem.ts';
import type { Extract } from '../extract.ts';
import { scanWeekdays, type WeekdayToken } from '../numbers/dates.ts';
import type { Rule, Subject } from '../rule.ts';
import { WEEKDAY_NAMES, weekdayOn } from '../words/weekdays.ts';

interface Found extends WeekdayToken {
  readonly place: Omit<Place, 'file'>;
}

const weekdays: Extract<readonly Found[]> = {
  id: 'weekdays',
  from: () => true,
  take: ({ prose }) =>
    prose.flatMap(({ text, locale, path, at }) =>
      scanWeekdays(text, locale).map((token) => {
        const { start, word } = token;
        const place = path ? { path, index: start } : { offset: at(start), length: word.length };
        return { ...token, word: detached(word), place };
      }),
    ),
};

/** A day of the week is that of its date. */
export const weekday: Rule = {
  id: 'wrong-weekday',
  severity: 'error',
  demand: 'День недели в тексте — тот, на который приходится дата рядом.',
  extracts: [weekdays],
  *check(subject) {
    const years = yearsOfReleases(subject);
    for (const { file, collection, id } of subject.documents) {
      for (const { date, weekday: given, word, place } of subject.extracted(weekdays, file) ?? []) {
        const year = date.year ?? (collection === 'releases' ? years.get(id) : undefined);
        if (year === undefined) continue;
        const real = weekdayOn(year, date.month, date.day);
        if (real === given) continue;
        const day = `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
        yield {
          message: `«${word}» и дата рядом не сходятся: ${day} — ${WEEKDAY_NAMES[real] ?? ''}. Одно из двух неверно.`,
          hint: 'Сверьте с источником; если ошибка в нём, уберите день недели.',
          place: { file, ...place },
        };
      }
    }
  },
};

/** The year that a day without one means: that of the publication, else of the event, where either is known. */
function yearsOfReleases({ records }: Subject): ReadonlyMap<string, number> {
  const events = new Map(records.events.map((event) => [event.id, event]));
  return new Map(
    records.releases.flatMap((release) => {
      const year = yearOf(release, events);
      return year === null ? [] : [[release.id, year] as const];
    }),
  );
}

function yearOf({ published, event }: Release, events: ReadonlyMap<string, Event>): number | null {
  const dates = [published, (event === null ? null : events.get(event)?.dates) ?? null];
  for (const text of dates) {
    const date = text === null ? null : parseEdtf(text);
    const year = (date?.start ?? date?.end)?.year;
    if (year !== undefined && (date?.end ?? date?.start)?.year === year) return year;
  }
  return null;
}
