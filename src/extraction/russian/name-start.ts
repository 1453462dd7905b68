import { isForm } from '#src/lib/rules/likeness/name-key.ts';
import { countryName, countryOf } from '../place/country.ts';
import { CITY_NOUN, REGION_NOUN } from '../place/gazetteer.ts';
import type { Token } from '../text/token.ts';
import { isAdjective } from './adjective.ts';
import { EPITHET } from './epithet.ts';
import { headForms } from './head-noun.ts';
import type { Wanted } from './nominative.ts';

export const isLatin = (text: string): boolean =>
  /^[\p{Script=Latin}\d][\p{Script=Latin}\p{N}\p{M}&.'’+-]*$/u.test(text) && /\p{Lu}/u.test(text);
export const isAbbreviation = (text: string): boolean =>
  /^[\p{Lu}\p{N}]{2,}(?:-\p{Lu}+)*$/u.test(text) && /\p{Lu}/u.test(text);
/** The lower-case word of a Latin name: `elektrárne`. */
export const isSmallLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}]+$/u.test(text);
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isGeographic = (text: string): boolean =>
  countryOf(text, 'ru') !== null ||
  REGION_NOUN.test(text) ||
  CITY_NOUN.test(text) ||
  /^(?:РК|РФ|РБ|КР|РУз|РТ)$/u.test(text);

/** Verbs and other words at which a name ends, whatever it is. */
export const STOP =
  /^(?:подпис\p{L}*|заключ(?:ил|ит|[её]н)\p{L}*|договор(?:ил)\p{L}*|планиру\p{L}*|намерен[аыо]?|ожида\p{L}*|реализ(?:ует|уют|овал)\p{L}*|буд[еу]т|обменялись|достиг\p{L}*|состо\p{L}*|прош\p{L}+|сегодня|вчера|завтра|также|совместно|вместе|котор\p{L}+|где|что|это|был[аио]?|стал[аио]?|является|являются|парафиров\p{L}*|обязу\p{L}+|готов[ыа]?|сообща\p{L}*|начн\p{L}+|создад\p{L}*|созда(?:ют|ет|ли)|построит|построят|который|ранее|уже|для|на|к|от|до|из|за|над|под|без|через|по|об?|обо|со?|между|как|не|в|во|и|или|либо|а|но|при|благодаря|согласно|после|перед|около|порядка|более|свыше|так|кроме|помимо|например|однако|затем|причем|ещё|еще|итак|участник\p{L}*|гост(?:и|ей|ям)|делегат\p{L}*|здесь|там|тут|далее|одновременно|параллельно|дополнительно|отдельно|впоследствии|позже|впервые|накануне|надеюсь|надеемся|уверен[аы]?|считаю|рад[аы]?|стоит|напомним|отметим|соответствующ\p{L}+)$/iu;

/** «в столице Монголии Федерация …»: a country in another case belongs to what stands before it. */
function isObliqueCountry(text: string, wanted: Wanted): boolean {
  const code = wanted === 'nominative' ? countryOf(text, 'ru') : null;
  return code !== null && /^\p{Lu}\p{Ll}/u.test(text) && text !== countryName(code, 'ru');
}

/** Whether a name can begin here, given in which case it has to stand. */
export function startsName(tokens: readonly Token[], at: number, wanted: Wanted): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'sign' || token.kind === 'bracket') return false;
  if (token.kind === 'quote') return true;
  const { text } = token;
  if (isForm(text) && isCapital(text)) return true;
  if (isLatin(text) || isAbbreviation(text)) return !/^(?:РК|РФ)$/u.test(text);
  if (STOP.test(text) || isObliqueCountry(text, wanted)) return false;
  if (/^\p{Lu}{2,}-\p{Lu}/u.test(text)) return true;
  const forms = headForms(text);
  if (forms.length > 0) {
    if (wanted === 'any') return true;
    if (forms.some((form) => form.case === wanted)) return true;
    return (
      isCapital(text) && wanted === 'nominative' && forms.some((form) => form.case === 'nominative')
    );
  }
  if (isAdjective(text)) {
    // «турецкой компанией»: an adjective begins a name when a head follows it that may stand here.
    for (let next = at + 1; next < Math.min(tokens.length, at + 5); next++) {
      const word = tokens[next]?.text ?? '';
      if (tokens[next]?.kind === 'quote' || isLatin(word))
        return isCapital(text) || EPITHET.test(text);
      if (headForms(word).length > 0)
        return headForms(word).some((form) => wanted === 'any' || form.case === wanted);
      if (!isAdjective(word)) return isCapital(text) && isCapital(word);
    }
    return false;
  }
  return isCapital(text);
}
