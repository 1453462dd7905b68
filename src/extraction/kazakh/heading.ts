import type { ListContext } from '../statement.ts';
import { tokensOf } from '../text/token.ts';
import { actsIn } from './act.ts';
import { backgroundOf } from './background.ts';
import { kindMentions } from './kind.ts';
import { partiesOf, sidesIn } from './parties.ts';

const DOCUMENTS = /(?<!\p{L})(?:құжат|меморандум|келісім|шарт|контракт|хаттама|жол карта)\p{L}*/iu;
const AMONG =
  /^(?:олардың|бұлардың|соның|солардың|бұл құжаттардың|аталған құжаттардың)?\s*(?:қатарында|ішінде|арасында|атап айтқанда|оның ішінде|соның ішінде)[^.]{0,40}:$/iu;
const LISTED =
  /(?:мынадай|келесі|төмендегі|мына|қол қойылған|жасалған|жасалатын|қол қойылатын|қол қою|тізімі|оның ішінде)(?!\p{L})/iu;
const SIGNED = /(?<!\p{L})(?:қол қойылған|жасалған|жасасқан|қол қойған)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:қол қойылатын|жасалатын|қол қою (?:жоспар|күтіл|көзде)\p{L}*)(?!\p{L})/iu;

/** «мына компаниялармен»: the items name the other side. */
const OTHERS =
  /(?:компания|ұйым|кәсіпорын|инвестор|серіктес|университет|оқу орын|мекеме|банк)\p{L}*(?:[лдт][ае]р)(?:ы|і)?мен(?!\p{L})/iu;

/** «Мынадай құжаттарға қол қойылды:», «Олардың қатарында:», «Жасалған меморандумдар:». */
export function readKazakhHeading(text: string): ListContext | null {
  if (AMONG.test(text)) return { stage: null, kind: null, parties: [] };
  if (!DOCUMENTS.test(text)) return null;
  const tokens = tokensOf(text);
  const acts = actsIn(tokens);
  const mentions = kindMentions(tokens);
  const isNaming =
    mentions.at(-1)?.next === tokens.length - 1 && mentions.at(-1)?.isPlural === true;
  if (acts.length === 0 && !LISTED.test(text) && !(isNaming && text.endsWith(':'))) return null;
  const [act] = acts;
  const isPlanned = act?.stage === 'announced' || PLANNED.test(text);
  if (backgroundOf(text, { year: null, isPlanned }) !== null && !SIGNED.test(text)) return null;
  const kinds = new Set(mentions.map(({ kind }) => kind));
  const [mention] = mentions;
  const to = mention?.start ?? act?.start ?? tokens.length;
  const sides = sidesIn({ text, tokens }, [0, to], null);
  const parties = partiesOf(sides).filter(({ isUnnamed }) => !isUnnamed);
  const isSided = parties.length > 1 || OTHERS.test(text);
  return {
    stage: isPlanned ? 'announced' : act || SIGNED.test(text) ? 'signed' : null,
    kind: mention && kinds.size === 1 ? { kind: mention.kind, asGiven: mention.asGiven } : null,
    parties: isSided ? parties : [],
  };
}
