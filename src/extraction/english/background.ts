/** Acts of other kinds: laws, ratification, courts, sport, work. */
const OTHER_MATTER =
  /(?<!\p{L})(?:courts?(?! of (?:accounts|auditors))|tribunal|arbitration|lawsuit|plaintiff|defendant|claimant|appeal court|ratif\p{L}+|terminat\p{L}+|denounc\p{L}+|annul\p{L}*|invalid|breach\p{L}*|fraud\p{L}*|brib\p{L}+|corruption|player|footballer|striker|midfielder|goalkeeper|defender|forward|coach|boxer|athlete|singer|actor|blogger|employment (?:contract|agreement)s?|labou?r (?:contract|agreement)s?|collective (?:bargaining )?agreements?|marriage contract|plea (?:agreement|deal)|peace (?:deal|agreement|treaty)|ceasefire|tender|vacancy)(?!\p{L})/iu;
const LAW =
  /(?<!\p{L})(?:sign|signs|signed|signing)\s+(?:into law|(?:a|an|the)\s+(?:\p{L}+\s+){0,3}(?:law|laws|decree|order|bill|resolution|code|amendments?|petition|guest book|ordinance)(?!\p{L}))|(?<!\p{L})(?:draft law|draft bill|bill on|law on)(?!\p{L})/iu;
const EARLIER =
  /(?<!\p{L})(?:earlier(?! today)|previously|formerly|recall\p{L}*|as a reminder|reminded|for reference|(?:back )?last (?:year|month|week|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?!['’])|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|the (?:previous|preceding) (?:year|month)|at the time|since (?:then|the signing)|over the (?:past|last|years)|over (?:more than )?\d+ years|in recent years|to date|so far|anniversary of|since it was signed|had (?:been )?(?:signed|concluded|entered)|already (?:signed|concluded)|have already|has already|signed before|following the (?:agreement|memorandum|contract)s? (?:signed|reached|concluded))(?!\p{L})/iu;
const YEAR_OF_ACT =
  /(?<!\p{L})(?:(?:signed|concluded|inked|exchanged)(?: \p{L}+){0,2} (?:back )?in (?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)|(?:signed|concluded|inked) on (?:\p{Lu}\p{L}+ \d{1,2},? |\d{1,2} \p{Lu}\p{L}+ )((?:19|20)\d\d))/iu;
const YEAR_FIRST = /^(?:back |for reference: )?in (?:\p{L}+ )?(?:of )?((?:19|20)\d\d)(?![\d-])/iu;
const YEAR_BEHIND =
  /(?<!\p{L})(?:signed|concluded|inked|entered into)(?!\p{L})[^.;]{0,160}?\s(?:back in|in|since) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid) ?-?)?((?:19|20)\d\d)(?![\d-])(?!\s*(?:to|through|season))/iu;
const UNREAL =
  /(?<!\p{L})(?:(?:could|may|might|can|should|must|need to|needs to|have to|has to) (?:also |then )?(?:be )?(?:sign|conclude|enter)\p{L}*|possibility of|possible (?:signing|agreement|memorandum|contract)|(?:propos|suggest|offer|invit|urg|instruct|call|want|wish|hop)\p{L}* (?:on )?(?:\p{L}+ ){0,6}(?:to sign|to conclude|signing|concluding)|ready to sign|readiness to sign|not (?:yet )?(?:been )?sign\p{L}*|(?:refus|declin|fail)\p{L}* to sign|(?:refus|declin)\p{L}* (?:a|the) (?:deal|agreement|contract)|discuss\p{L}* (?:\p{L}+ ){0,5}(?:sign|draft|possib|prospect|conclu)\p{L}*|discuss\p{L}* (?:a|an|the) (?:new |possible |draft |future )?(?:\p{L}+ )?(?:agreement|memorandum|contract|protocol)|draft (?:\p{L}+ ){0,3}(?:agreement|memorandum|contract|protocol|treaty|roadmap)|negotiat\p{L}* (?:on |over |about )?(?:a|an|the) (?:\p{L}+ ){0,3}(?:agreement|memorandum|contract|protocol|treaty|deal)|negotiations (?:on|over|about) (?:a|an|the) |if |unless |in case |once (?:the|it|they)|allegedly|reportedly denied|rumou?r\p{L}*|den(?:y|ies|ied) |postpon\p{L}*|cancel\p{L}*|suspend\p{L}*|was to (?:be )?sign\p{L}*|were to (?:be )?sign\p{L}*|(?:had|was|were) (?:planned|planning|due|supposed|expected) to|work(?:ing)? on (?:a|an|the) (?:draft|text)|agreed (?:on )?the text|preparing (?:a|an|the)|being (?:prepared|drafted|negotiated|finali[sz]ed)|under consideration|considering)(?!\p{L})/iu;

/** Why a sentence with a signing in it announces no document; `null` when it may. */
export function backgroundOf(text: string, year: number | null): string | null {
  if (OTHER_MATTER.test(text) || LAW.test(text))
    return 'речь о законе, суде, ратификации или конце договора';
  if (UNREAL.test(text)) return 'подписание не состоялось и не назначено';
  if (EARLIER.test(text) || isOfOldYear(text, year))
    return 'документ подписан раньше, релиз о нем только напоминает';
  return null;
}

function isOfOldYear(text: string, year: number | null): boolean {
  const signed = YEAR_OF_ACT.exec(text);
  const given =
    signed?.[1] ?? signed?.[2] ?? YEAR_FIRST.exec(text)?.[1] ?? YEAR_BEHIND.exec(text)?.[1];
  return given !== undefined && (year === null || Number(given) < year);
}
