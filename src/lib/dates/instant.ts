import { perText } from '../per-text.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A local time `YYYY-MM-DDThh:mm` in an IANA zone with the offset of its day: `2016-09-16T09:00+06:00`. */
export const instantText = (local: string, zone: string): string =>
  `${local}${offsetText(local, zone)}`;

/** `+06:00` at a local time. Where clocks were put back, the first of the two; where put forward, as before. */
export const offsetText = (local: string, zone: string): string => OFFSETS(`${local} ${zone}`);

/** A session is shown in three languages, and its event in many lists. */
const OFFSETS = perText((where) => {
  const [local = '', zone = ''] = where.split(' ');
  const asUtc = new Date(`${local}Z`).getTime();
  const before = offset(asUtc - DAY, zone);
  const possible = [before, offset(asUtc + DAY, zone)];
  const minutes = possible.find((each) => offset(asUtc - each * MINUTE, zone) === each) ?? before;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(Math.abs(minutes) % 60)}`;
});

/** Minutes by which the zone is ahead of UTC at an instant. */
function offset(instant: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name) ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}

/** Made once a zone: to make one is most of the work. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const made =
    FORMATTERS.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  FORMATTERS.set(timeZone, made);
  return made;
}

const two = (value: number): string => String(value).padStart(2, '0');
