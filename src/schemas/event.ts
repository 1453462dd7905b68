import { z } from 'astro/zod';
import { BOUNDS } from '#src/lib/records/amount.ts';
import {
  ATTENDANCE_STATUSES,
  COUNTED,
  ORGANIZER_ROLES,
  SESSION_KINDS,
} from '#src/lib/records/event.ts';
import { corrections, edtf, identifier, locale, localizedText, reference } from './fields.ts';

const TIME_ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/u;

const localTime = z
  .string()
  .refine((text) => LOCAL_TIME.test(text), { params: { rule: 'local-time' } })
  .refine((text) => edtf.safeParse(text.slice(0, 10)).success, {
    params: { rule: 'impossible-date' },
  })
  .meta({ pattern: LOCAL_TIME.source });

const venue = z.strictObject({
  id: identifier.describe('Имя площадки внутри события.'),
  name: localizedText.describe('Название площадки.'),
  address: localizedText.optional().describe('Адрес, если назван.'),
  organization: reference('organizations').optional().describe('Чьё здание: id организации.'),
});

const session = z.strictObject({
  id: identifier.describe('Имя заседания внутри события.'),
  kind: z.enum(SESSION_KINDS).describe('plenary — пленарное заседание, section — секция.'),
  title: localizedText.describe('Название или тема.'),
  start: localTime.describe('Начало по местному времени: 2016-09-16T09:00.'),
  end: localTime.optional().describe('Конец, только если назван.'),
  venue: identifier.describe('Площадка: id из venues.'),
});

const organizer = z.strictObject({
  organization: reference('organizations').describe('id организации.'),
  role: z
    .enum(ORGANIZER_ROLES)
    .describe('organizer — организатор, general-partner — генеральный партнёр, partner — партнёр.'),
});

const participant = z.strictObject({
  text: localizedText.describe('Кто: имя с должностью или одна должность, как в тексте.'),
  office: localizedText.optional().describe('Должность полностью.'),
  status: z.enum(ATTENDANCE_STATUSES).describe('expected — ожидался, attended — участвовал.'),
  session: identifier.optional().describe('Заседание: id из sessions, если названо.'),
});

const attendance = z.strictObject({
  count: z.int().positive().describe('Сколько.'),
  bound: z.enum(BOUNDS).describe('exact — ровно, about — около, more-than — более.'),
  of: z.enum(COUNTED).describe('Кого: delegates — делегатов, countries — стран.'),
  status: z.enum(ATTENDANCE_STATUSES).describe('expected — ожидалось, attended — было.'),
});

/** Frontmatter of `events/<id>.md`: a forum, or a meeting inside one. */
export const event = z.strictObject({
  language: locale.describe('Язык источника. Остальные языки — перевод архива.'),
  name: localizedText.describe('Название с номером: «IV Форум машиностроителей Казахстана».'),
  series: reference('series').optional().describe('Серия, в которую входит: код из списка series.'),
  edition: z.int().positive().optional().describe('Номер в серии арабскими цифрами.'),
  partOf: reference('events').optional().describe('Событие, внутри которого проходит: id.'),
  theme: localizedText.optional().describe('Тема.'),
  aims: z.array(localizedText).default([]).describe('Цели, по одной.'),
  dates: edtf.optional().describe('День или промежуток в EDTF; если не названы, поля нет.'),
  timeZone: z
    .string()
    .refine((zone) => TIME_ZONES.has(zone), {
      params: { rule: 'time-zone' },
    })
    .describe('Часовой пояс IANA: Asia/Almaty.'),
  place: localizedText.optional().describe('Город.'),
  venues: z.array(venue).default([]).describe('Площадки с адресами.'),
  sessions: z.array(session).default([]).describe('Программа: одна секция — одно заседание.'),
  organizers: z.array(organizer).default([]).describe('Организаторы и партнёры по ролям.'),
  participants: z.array(participant).default([]).describe('Кто ожидался или участвовал.'),
  attendance: z.array(attendance).default([]).describe('Сколько участников с оговоркой «более».'),
  corrections,
  draft: z.boolean().default(false).describe('true — черновик, на сайт не попадает.'),
});
