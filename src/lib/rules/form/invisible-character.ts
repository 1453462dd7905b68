import type { TextRule } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';

/** Controls, marks of direction, characters of no width, private and unassigned ones; tab and line break apart. */
const INVISIBLE =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFD]|[\u{E0000}-\u{E0FFF}]|\r(?!\n)/gu;

/** Everything in a file can be seen: what cannot changes words, order or address unnoticed. */
export const invisibleCharacter: TextRule = {
  id: 'invisible-character',
  severity: 'error',
  demand: 'В файле нет невидимых и управляющих знаков.',
  firm: true,
  *check({ source, sourceSigns, prose }) {
    if (sourceSigns & SIGN.invisible) {
      for (const { 0: character, index } of source.matchAll(INVISIBLE)) {
        if (index > 0 || character !== '\uFEFF') yield finding(character, index);
      }
    }
    if (!(sourceSigns & SIGN.code) || !source.includes('\\')) return;
    for (const { text, path, at } of prose) {
      if (path === null) continue;
      for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
        if (!source.includes(character)) yield finding(character, at(index));
      }
    }
  },
};

function finding(character: string, offset: number) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `Здесь невидимый знак U+${code}: слово с ним не найти поиском, а порядок букв может измениться.`,
    hint: 'Удалите слово целиком и наберите его заново.',
    offset,
    length: character.length,
  };
}
