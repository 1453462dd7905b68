import { z } from 'astro/zod';
import { BOUNDS } from '#src/lib/records/amount.ts';
import { ATTENDANCE_STATUSES, COUNTED, ORGANIZER_ROLES } from '#src/lib/records/event.ts';
import { count, known, line, text } from './parts.ts';

export const venue = z.strictObject({ id: line, name: text, address: text, organization: known });
export const organizer = z.strictObject({ organization: line, role: z.enum(ORGANIZER_ROLES) });
export const participant = z.strictObject({
  ...{ text, office: text, status: z.enum(ATTENDANCE_STATUSES), session: known },
});
export const attendance = z.strictObject({
  ...{ count, bound: z.enum(BOUNDS), of: z.enum(COUNTED), status: z.enum(ATTENDANCE_STATUSES) },
});
