/** A part of a block, with its place in it. */
export interface Span {
  readonly text: string;
  readonly start: number;
}

const END = /[.!?…]+["»”)]*\s+(?=[\p{Lu}«"“„\d(—–-])/gu;
/** Words after which a full stop ends nothing. */
const SHORT =
  /(?:^|[\s(«"])(?:г|гг|ул|пр|просп|им|т|д|п|стр|тыс|млн|млрд|трлн|долл|руб|тг|др|см|рис|с|г-н|г-жа|акад|проф|обл|р|пос|мкр|No|№|Pte|Pvt|Pty|Mr|Mrs|Dr|Inc|Ltd|Co|Corp|St|ж|жж|т\.е|т\.д|(?:\p{L}{1,2}\.)+\p{L}{1,2}|\p{Lu}|\p{Lu}\p{Ll})\.$/u;

/** Behind the form of a firm a sentence begins with one of these. */
const FIRM = /(?<!\p{L})(?:Inc|Ltd|Co|Corp)\.$/u;
const NEW = /^(?:The|This|These|It|He|She|They|In|On|At|Both|Under|According)\s/u;

/** Sentences of a text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const upTo = text.slice(start, match.index + 1);
    const isEnd = FIRM.test(upTo) && NEW.test(text.slice(end));
    if (!isEnd && (SHORT.test(upTo) || isOrdinal(upTo))) continue;
    spans.push({ text: text.slice(start, end).trimEnd(), start });
    start = end;
  }
  if (start < text.length) spans.push({ text: text.slice(start), start });
  return spans;
}

/** `1. Меморандум`: a number that only counts the parts. */
const isOrdinal = (text: string): boolean => /^\s*\d{1,2}\.$/u.test(text);
