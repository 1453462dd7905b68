import type { Token } from '../text/token.ts';
import { headForms } from './head-noun.ts';
import { STOP } from './name-start.ts';

/** `Dry Port Co., Ltd.`, `Aqua Iberia S.A.` */
export function isInLatinForm(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1]?.text ?? '', tokens[at]?.text, tokens[at + 1]];
  if (sign === ',')
    return (
      /^(?:Ltd|LLC|Inc|S\.A|GmbH|JSC|LLP)$/u.test(next?.text ?? '') || isInLatinForm(tokens, at - 1)
    );
  const isDotted = /^\p{Lu}(?:\.\p{L}{1,2})+$/u.test(before);
  return sign === '.' && (isDotted || /^(?:Co|Ltd|Inc|Corp)$/u.test(before));
}

/** `Министерство среды, климата и энергетики`: matters in small letters, the last of them behind «и». */
export function isInMatters(tokens: readonly Token[], at: number, head: string | null): boolean {
  if (tokens[at]?.text !== ',' || !WITH_MATTERS.test(head ?? '')) return false;
  for (let next = at + 1; next < at + MATTERS; next++) {
    const { text = '', kind } = tokens[next] ?? {};
    if (text === 'и') return next > at + 1 && isMatter(tokens[next + 1]);
    if (text === ',' ? next === at + 1 : kind !== 'word' || !isMatter(tokens[next])) return false;
  }
  return false;
}

/** So many words reach from the first comma to the last matter. */
const MATTERS = 16;
const WITH_MATTERS =
  /^(?:министерств|комитет|агентств|управлени|департамент|служб|институт|университет|академи|профсоюз|союз|ассоциаци|федераци|палат)/iu;
const isMatter = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Ll}{4,}$/u.test(token.text) &&
  !STOP.test(token.text) &&
  (headForms(token.text).length === 0 || isGenitive(token.text));

const isGenitive = (word: string): boolean =>
  headForms(word).some((form) => form.case === 'genitive' && !form.isPlain);
