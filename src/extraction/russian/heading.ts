import type { Party } from '../party.ts';
import type { ListContext, Statement } from '../statement.ts';
import { tokensOf, type Token } from '../text/token.ts';
import { actsIn, type Act } from './act.ts';
import { readNaming } from './document.ts';
import { kindMentions } from './kind.ts';
import { partiesAt } from './parties.ts';
import { subjectParties } from './signer.ts';

/** What the heading of a list says, or `null` when it announces no documents. */
export function readRussianHeading(text: string): ListContext | null {
  const tokens = tokensOf(text);
  const mentions = kindMentions(tokens);
  const acts = actsIn(tokens);
  const isOpen = acts.length > 0 && text.endsWith(':');
  const isDocuments = mentions.length > 0 || isOpen || /документ/iu.test(text);
  if (!isDocuments || OLD.test(text)) return null;
  const [act] = acts;
  if (
    !act &&
    !/(?:документ|соглашени|меморандум|договор|контракт|дорожн\p{L}+ карт|протокол|план\p{L}* действи)\p{L}*(?:\s+\p{L}+){0,3}\s*:?$/iu.test(
      text,
    ) &&
    !/в том числе/iu.test(text)
  )
    return null;
  const stems = new Set(mentions.map(({ stem }) => stem));
  const [mention] = mentions;
  const kind =
    stems.size === 1 && mention ? { kind: mention.kind, asGiven: mention.asGiven } : null;
  return {
    stage: act?.stage ?? null,
    kind,
    parties: headingParties(tokens, act ?? null),
    ...(SIDE.test(text) ? { hasSide: true } : {}),
    ...(/(?<!\p{L})между:$/iu.test(text) ? { wanted: 'instrumental' as const } : {}),
  };
}

/** The first line of a card: «Документ: …», «Стороны: А – Б». */
const LABEL = /^(?:документ|вид документа|наименование(?: документа)?|название)\s*:\s*/iu;

/** «Меморандумы о взаимопонимании» on a line of its own. */
export function readRussianTitle(text: string): ListContext | null {
  const isLabelled = LABEL.test(text);
  const tokens = tokensOf(text.replace(LABEL, '').replace(/[:.;]$/u, ''));
  const [mention, ...others] = kindMentions(tokens);
  if (!mention || others.length > 0 || mention.start > 0 || mention.next < tokens.length)
    return null;
  if (!isLabelled && !mention.isPlural && !/^соглашения$/iu.test(tokens[mention.index]?.text ?? ''))
    return null;
  return { stage: null, kind: { kind: mention.kind, asGiven: mention.asGiven }, parties: [] };
}

const SIDE = /(?<!\p{L})со?\s+(?:\p{Ll}[\p{Ll}-]*\s+){1,4}\p{Ll}[\p{Ll}-]*:$/u;
const OLD = /ранее подписан|действующ|в соответствии|ратифи|правов\p{L}+ баз|нормативн/iu;

function headingParties(tokens: readonly Token[], act: Act | null): readonly Party[] {
  if (!act) return [];
  const between = tokens.findIndex(({ text }) => /^между$/iu.test(text));
  const found =
    between === -1
      ? subjectParties(tokens, act.start, false)
      : partiesAt(tokens, between + 1, { wanted: 'instrumental' }).parties;
  const isOne =
    found.length === 1 && act.voice === 'active' && found.every((one) => !one.isUnnamed);
  return found.length > 1 || isOne ? found : [];
}

/** «Подписание меморандума …» behind a pair of names: what it is that they sign. */
export function readRussianRemark(
  text: string,
): Pick<Statement, 'kind' | 'kindAsGiven' | 'subject'> | null {
  const tokens = tokensOf(text);
  const [mention] = kindMentions(tokens);
  if (!mention || mention.start > 4 || !/^(?:подписани|заключени)/iu.test(text)) return null;
  const found = readNaming({
    text,
    tokens,
    mention,
    to: tokens.length,
    act: null,
    left: [],
    list: null,
  });
  return { kind: mention.kind, kindAsGiven: mention.asGiven, subject: found.subject };
}
