import { offsetText } from '#src/lib/dates/instant.ts';

/** «09:00 (UTC+06:00)» for a local time `YYYY-MM-DDThh:mm` in an IANA zone: the offset is that of its day. */
export const timeText = (local: string, zone: string): string =>
  `${local.slice(11)} (UTC${offsetText(local, zone).replace('-', '−')})`;
