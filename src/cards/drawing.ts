import { plainMessages } from '#src/i18n/messages.ts';
import { CARD_SIZE } from '#src/lib/card-name.ts';
import { SITE } from '#src/site.ts';
import type { Card } from './card.ts';
import { golos, literata, type Typeface } from './typeface.ts';

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 84;
const COLOURS = {
  paper: '#fcfcfa',
  ink: '#1a1d1f',
  soft: '#555b60',
  line: '#d3d5cf',
  accent: '#0b5a50',
};

interface Style {
  readonly face: Typeface;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const TITLE: Style = { face: literata, size: 76, leading: 88, colour: COLOURS.ink };
const SMALLER_TITLE: Style = { ...TITLE, size: 60, leading: 72 };
const TEXT: Style = { face: golos, size: 30, leading: 44, colour: COLOURS.soft };
const STAGE: Style = { face: golos, size: 36, leading: 72, colour: COLOURS.accent };
const SMALL: Style = { ...TEXT, size: 25 };

/** A card as SVG of outlines alone: the same on every machine. */
export function drawing({ title, stage, text, locale }: Card): string {
  const { cards, frame } = plainMessages(locale);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>`,
    `<rect width="${WIDTH}" height="14" fill="${COLOURS.accent}"/>`,
    mark(MARGIN - 8, 62),
    line(SITE.name, { x: MARGIN + 62, y: 105 }, { ...TITLE, size: 42 }),
    line(frame.tagline, { x: MARGIN + 62 + 220, y: 104 }, SMALL),
  ];
  const style = wrap(title, TITLE).length > 2 ? SMALLER_TITLE : TITLE;
  let y = 250;
  for (const each of wrap(title, style)) {
    parts.push(line(each, { x: MARGIN, y }, style));
    y += style.leading;
  }
  if (stage) {
    parts.push(badge(stage.text, y - 40, stage.id === 'announced'));
    y += STAGE.leading + 16;
  }
  for (const each of wrap(text, TEXT)) {
    parts.push(line(each, { x: MARGIN, y }, TEXT));
    y += TEXT.leading;
  }
  const foot = HEIGHT - 84;
  if (y - TEXT.leading > foot - 20) throw new Error(`The card “${title}” has too long a text.`);
  parts.push(
    `<rect x="${MARGIN}" y="${foot}" width="${WIDTH - 2 * MARGIN}" height="2" fill="${COLOURS.line}"/>`,
    line(cards.unofficial, { x: MARGIN, y: foot + 46 }, SMALL),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

function line(text: string, at: { readonly x: number; readonly y: number }, style: Style): string {
  const outline = style.face.outline(text, { ...at, size: style.size });
  return `<path fill="${style.colour}" d="${outline}"/>`;
}

/** The stage in a frame, which is dashed while nothing is known to be signed. */
function badge(text: string, top: number, dashed: boolean): string {
  const width = Math.ceil(STAGE.face.width(text, STAGE.size)) + 56;
  const dashes = dashed ? ' stroke-dasharray="12 8"' : '';
  return (
    `<rect x="${MARGIN}" y="${top}" width="${width}" height="66" rx="8" fill="none" ` +
    `stroke="${COLOURS.accent}" stroke-width="3"${dashes}/>` +
    line(text, { x: MARGIN + 28, y: top + 46 }, STAGE)
  );
}

/** The mark of `public/icon.svg`. */
const mark = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(1.9)" fill="none" stroke="${COLOURS.accent}">` +
  '<path stroke-width="4" d="M6 4v24M26 5 9 16l7 5"/>' +
  '<circle stroke-width="3.5" stroke-dasharray="3.2 2.3" cx="23" cy="24.5" r="5"/></g>';

/** Lines that fit between the margins. */
function wrap(text: string, { face, size }: Style): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && face.width(longer, size) <= WIDTH - 2 * MARGIN) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}
