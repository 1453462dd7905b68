import type { Party } from '../party.ts';

/** Words that go on with the name of a ministry or an association behind «and». */
const COMMON =
  /^(?:the\s+)?(?:Sports?|Information|Infrastructure|Development|Science|Trade|Industry|Commerce|Integration|Budget|Planning|Social|Technolog\p{L}+|Education|Construction|Tourism|Investments?|Communications?|Natural|Entrepreneurs\p{L}*|Culture|Energy|Mines?|Mining|Resources|Water|Emergency|Finance|Economy|Economic|Environment|Ecology|Transport|Innovations?|Investment|Public|Labou?r|Health\p{L}*|Agriculture|Reforms?|Industrialists|Exporters|Digital|Aerospace|Fisheries|Family|Youth|New|Reconstruction)(?![\p{L}-])/u;
const OF =
  /(?:Ministry|Committee|Department|Chamber|Agency|Association|Union|Institute|Cent(?:er|re)|Fund|Bank|Council|Commission|Academy|University)\s+(?:of|for|on)/u;
const ORGANIZATION =
  /Ministry|Akimat|Bank|Fund|University|Institute|Agency|Company|Corporation|Group|Holding|Association|Chamber|Government|JSC|LLP|LLC|Ltd|Inc|GmbH|Committee|Council/u;
const FORM = /^(?:Ltd|LLC|LLP|Inc|JSC|Co|PLC|Corp|GmbH|S\.A|SA|AG)(?![\p{L}])\.?/u;
const VAGUE =
  /compan(?:y|ies)|investors?|firms?|partners?|producers?|universit(?:y|ies)|banks?|manufacturers?|businesses|operators?/iu;

/** Where a list of names is over. */
const END =
  /[;:]|(?<!\b(?:Inc|Ltd|Co|Corp|St|Pte|Pvt|Pty))\.(?=\s|$)|\s(?:on|regarding|concerning|aimed|covering|under|during|that|which|who|will|would|was|were|is|are|has|have|had|signed|sign|inked|next|last|this|plans?|today|yesterday|worth|providing|envisag\p{L}+|when|while|as part|in the (?:field|area|sphere)|for (?=\p{Ll})|to (?=\p{Ll})|in (?=\p{Lu}|\p{Ll})|at (?=\p{L})|by (?=\p{L}))/u;

/** Names parted by commas, «and» and «with», and where the list ends. */
export function englishParties(
  text: string,
  from: number,
): { readonly parties: readonly Party[]; readonly next: number } {
  const rest = text.slice(from);
  const end = END.exec(rest);
  const zone = end ? rest.slice(0, end.index) : rest.replace(/(?<!\b(?:Inc|Ltd|Co|Corp))\.$/u, '');
  const chunks = merged(chunksOf(zone));
  const parties: Party[] = [];
  for (const { text: chunk, start } of chunks) {
    const party = partyOf(chunk, from + start);
    if (!party) break;
    parties.push(party);
  }
  return { parties, next: from + zone.length };
}

interface Chunk {
  readonly text: string;
  readonly start: number;
}

function chunksOf(zone: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const { 0: sign, index } of zone.matchAll(
    /,\s+(?:and\s+|as well as\s+)?|\s+and\s+|\s+as well as\s+|\s+with\s+|\s+[–—]\s+/gu,
  )) {
    if (zone.slice(0, index).split('(').length > zone.slice(0, index).split(')').length) continue;
    chunks.push({ text: zone.slice(start, index), start });
    start = index + sign.length;
  }
  return [...chunks, { text: zone.slice(start), start }].filter(({ text }) => text.trim() !== '');
}

/** «Ministry of Culture» and «Sports of Kazakhstan», «X Co.» and «Ltd» are one name. */
function merged(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const before = result.at(-1);
    const goesOn =
      before &&
      ((OF.test(before.text) && COMMON.test(chunk.text) && !ORGANIZATION.test(chunk.text)) ||
        FORM.test(chunk.text));
    if (!goesOn) result.push(chunk);
    else {
      const joint = FORM.test(chunk.text) ? ', ' : ' and ';
      result[result.length - 1] = { ...before, text: `${before.text}${joint}${chunk.text}` };
    }
  }
  return result;
}

const EPITHET =
  /^(?:(?:[Tt]he|an?|its?|their|Kazakh|Kazakhstani|Kazakhstan's|Chinese|Russian|German|Turkish|French|Italian|American|Korean|Japanese|Uzbek|British|Dutch|Finnish|leading|global|local|national(?=\s+compan\p{L}+\s+[A-Z])|state-owned|[A-Z]\p{L}+-based)\s+)*(?:(?:company|firm|manufacturer|developer|operator|corporation|group)\s+(?=[\p{Lu}“"«]))?/u;

function partyOf(chunk: string, start: number): Party | null {
  const alias = /\(([^)]{2,30})\)/u.exec(chunk)?.[1] ?? null;
  const raw = chunk.replace(/\([^)]*\)/gu, '').trim();
  const plain = raw.replace(EPITHET, '').trim();
  const name = plain
    .replace(/["“”«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/u, '');
  const isNamed =
    /^[\p{Lu}\d]/u.test(name) &&
    !/^(?:The|This|President|Minister|Mr|Mrs|He|She|It|On|In|At)\b/u.test(name);
  if (isNamed) return { name, isUnnamed: false, alias, start, end: start + chunk.length };
  if (!VAGUE.test(raw) || raw.length > 80) return null;
  return {
    name: raw.replace(/^(?:the|a|an)\s+/iu, ''),
    isUnnamed: true,
    alias,
    start,
    end: start + chunk.length,
  };
}
