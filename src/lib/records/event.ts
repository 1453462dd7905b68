import type { Locale } from '#src/site.ts';
import type { Bound } from './amount.ts';
import type { Correction } from './correction.ts';
import type { LocalizedText } from './text.ts';

export const ORGANIZER_ROLES = ['organizer', 'general-partner', 'partner'] as const;
export type OrganizerRole = (typeof ORGANIZER_ROLES)[number];

export const ATTENDANCE_STATUSES = ['expected', 'attended'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const COUNTED = ['delegates', 'countries'] as const;
export type Counted = (typeof COUNTED)[number];

export const SESSION_KINDS = ['plenary', 'section'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface Venue {
  readonly id: string;
  readonly name: LocalizedText;
  readonly address: LocalizedText | null;
  /** Owner of the building, where a source names it. */
  readonly organization: string | null;
}

export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: LocalizedText;
  /** Local time in the zone of the event, `YYYY-MM-DDThh:mm`. */
  readonly start: string;
  readonly end: string | null;
  readonly venue: string;
}

export interface Organizer {
  readonly organization: string;
  readonly role: OrganizerRole;
}

export interface Participant {
  readonly text: LocalizedText;
  readonly office: LocalizedText | null;
  readonly status: AttendanceStatus;
  readonly session: string | null;
}

export interface Attendance {
  readonly count: number;
  readonly bound: Bound;
  readonly of: Counted;
  readonly status: AttendanceStatus;
}

export interface Event {
  readonly id: string;
  /** Language of the source; other languages are the archive's translation. */
  readonly language: Locale;
  readonly name: LocalizedText;
  readonly series: string | null;
  readonly edition: number | null;
  readonly partOf: string | null;
  readonly theme: LocalizedText | null;
  readonly aims: readonly LocalizedText[];
  /** EDTF date or interval; `null` where not given. */
  readonly dates: string | null;
  /** IANA zone of every local time below. */
  readonly timeZone: string;
  readonly place: LocalizedText | null;
  readonly venues: readonly Venue[];
  readonly sessions: readonly Session[];
  readonly organizers: readonly Organizer[];
  readonly participants: readonly Participant[];
  readonly attendance: readonly Attendance[];
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
}
