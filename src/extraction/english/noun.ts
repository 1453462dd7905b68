import { countryOf } from '../place/country.ts';
import type { Token } from '../text/token.ts';

/** Nouns that make a name that of an organization. */
const HEAD =
  /^(?:Ministry|Akimat|Government|Cabinet|Administration|Banks?|Fund|Foundation|University|Institute|Institution|Academy|School|College|Agency|Company|Corporation|Group|Holdings?|Association|Chamber|Union|Committee|Council|Commission|Cent(?:er|re)|Department|Office|Authority|Service|Bureau|Society|Organi[sz]ation|Federation|Consortium|Alliance|League|Secretariat|Embassy|Assembly|Parliament|Senate|Majilis|Museum|Library|Theat(?:re|er)|Hospital|Clinic|Airport|Port|Exchange|Laborator(?:y|ies)|Park|Hub|Network|Trust|House|Inspectorate|Directorate|Mission|Enterprise|Plant|Factory|Polytechnic|Conservatory|Campus|Institutes|Universities|Hokimiyat|Municipality|Customs|Airlines?|Airways|Railways?|Partners|Initiative|Forum|Register|Club|Complex)$/u;
/** Bodies that a text also writes small: `akimat of Almaty region`. */
const SMALL_BODY =
  /^(?:akimat|khyakimlik|hokimiyat|khokimiyat|government|administration|municipality|ministry|office|city|department|authorities|university|institute|mayoralty|governorate|embassy|agency|committee)$/u;
/** What stays behind a name: `Almaty region akimat`, `Kazakh government`. */
const SMALL_TAIL =
  /^(?:region|city|oblast|district|province|county|akimat|administration|government|municipality|university|group|parliament|khyakimlik|hokimiyat)$/u;
const VAGUE =
  /^(?:compan(?:y|ies)|investors?|firms?|partners?|producers?|universit(?:y|ies)|banks?|manufacturers?|business(?:es|men)?|operators?|institutions?|organi[sz]ations?|entrepreneurs?|developers?|suppliers?|consortium|holdings?|agencies|enterprises?|farmers?|startups?|lenders?|airlines?)$/u;
const FORM =
  /^(?:Ltd|LLC|LLP|Inc|JSC|OJSC|CJSC|PJSC|Co|PLC|Corp|GmbH|S\.A|SA|AG|AO|TOO|S\.p\.A|SpA|B\.V|BV|N\.V|NV|UAB|Pte|Pvt|Pty|Limited|Incorporated|Oy|AB|AS|A\.S|A\.Ş|AŞ|SE|KG|S\.r\.l|Srl|Bhd|Berhad|Sdn|SAS|Kft|Zrt|SRL|L\.P|LP|DMCC|FZE|NJSC|NCJSC|ALE|Ltda|Sp|Oyj|ASA|KGaA|SARL|Sàrl|PT|Tbk|CJSC|SPC|SEC|NC|NMC|NAC)$/u;
/** Fields that the name of a ministry or an institute goes on with behind «and» or a comma. */
const FIELD =
  /^(?:Sports?|Information|Infrastructure|Development|Sciences?|Trade|Industry|Industries|Commerce|Integration|Budget|Planning|Technolog\p{L}+|Telecommunications?|Education|Construction|Tourism|Investments?|Communications?|Resources|Entrepreneurship|Culture|Cultures|Energy|Mines?|Mining|Water|Ecology|Emergency|Emergencies|Situations|Finance|Econom(?:y|ics)|Environment|Transport\p{L}*|Roads|Innovations?|Labou?r|Population|Health\p{L}*|Agriculture|Reforms?|Affairs|Industrialists|Exporters|Employers|Fisheries|Forestry|Family|Families|Youth|Women|Reconstruction|Housing|Utilities|Management|Security|Protection|Safety|Justice|Defen[cs]e|Standards?|Metrology|Languages?|Literature|Arts?|Music|Design|Law|Business|Administration|Engineering|Physics|Mathematics|Informatics|Chemistry|Biology|Medicine|Pharmac\p{L}+|Geology|Geodesy|Seismology|Metallurgy|Hydro\p{L}+|Archaeology|History|Philosophy|Architecture|Urbanism|Irrigation|Land|Food|Oil|Gas|Petroleum|Mineral\p{L}*|Materials?|Metals?|Space|Aviation|Logistics|Statistics|Research(?:es)?|Studies|Training|Policy|Policies|Relations|Rights|Privati[sz]ation|Procurement|Control|Supervision|Inspection|Diplomacy|Media|Religion|Religions|e-Government|Digitali[sz]ation|Digitization|Intelligence|Cybersecurity|Competition|Consumers|Protection|Markets?|Employment|Migration|Veterinary|Livestock|Quarantine|Craftsmen|Artisans|Services|Works|Wildlife|Hunting|Animals?|Plants?|Cinema|Film|Archives|Libraries|Museums|Children|Veterans|Tax(?:es|ation)?|Revenues?|Treasury|Insurance|Securities|Banking|Accounting|Audit|Weather|Meteorology|Waste|Recycling|Fertili[sz]ers|Chemicals|Robotics|Electronics|Automation|Cartography|Registration|Property|Patents|Certification|Accreditation|Standardi[sz]ation|Crafts|Folklore|Heritage|Democracy|Dialogue|Peace|Integrity|Transparency|Mobility|Promotion|Exchanges|Chambers|Strategy|Electricity|Power|\p{Lu}\p{Ll}+(?:ology|ography|onomics|nautics|ulture|[^jq]ing|tion|ment|ics|ism|ship|omy))$/u;
/** Names that end like fields. */
const NO_FIELD =
  /^(?:Boeing|Sterling|Nation|Kinross|Viking|Ping|Wing|King|Ding|Ming|Xing|Ning|Jing|Fleming)$/u;
/** Adjectives before such a field. */
const OF_FIELD =
  /^(?:Social|Natural|Higher|Public|New|Digital|Artificial|Technological|Technical|Economic|Political|Foreign|Internal|Human|Rural|Urban|Regional|Local|Emergency|Vocational|Cultural|Scientific|Medical|Agricultural|Industrial|Environmental|Seismological|Geological|Strategic|World|Physical|Applied|Renewable|Nuclear|Financial|Commercial|Professional|Preschool|Secondary|Pedagogical|Water|Land|Space|Food|Communal|Utility|Information|Humanitarian|Spatial|Civil|Climate|Nature|Aerospace|Electronic|Innovative|Communal|Legal|Global|Commodity|Mutual|Modern|Comparative|Contemporary|Oriental|Interethnic|Religious|Social|Sustainable|Integrated)$/u;
const NATION =
  /^(?:Kazakh|Kazakhstani|Chinese|Russian|German|Turkish|French|Italian|American|Korean|Japanese|Uzbek|British|Dutch|Finnish|Swiss|Swedish|Spanish|Polish|Czech|Hungarian|Indian|Iranian|Iraqi|Saudi|Emirati|Qatari|Kuwaiti|Omani|Egyptian|Israeli|Azerbaijani|Georgian|Armenian|Kyrgyz|Tajik|Turkmen|Mongolian|Mongol|Malaysian|Indonesian|Singaporean|Vietnamese|Thai|Pakistani|Afghan|Belarusian|Ukrainian|Moldovan|Romanian|Bulgarian|Serbian|Croatian|Greek|Austrian|Belgian|Danish|Norwegian|Estonian|Latvian|Lithuanian|Canadian|Australian|Brazilian|Mexican|European|Portuguese|Irish|Luxembourgish|Slovak|Slovenian|Jordanian|US|U\.S|UK|UAE|South|North|Tatar)$/u;
const STATE_WORD =
  /^(?:National|State|General|Central|Royal|International|Eurasian|Asian|African|Islamic|Federal|Direct|Development|Export|Import|Trade|Invest|Shipyards|Lines|Steel|Motors|Foods|Cement|Cotton|Sugar|Post|Telecom|Broadcasting|Television|Radio|News|Gold|Copper|Coal|Stock|Air|Post|Free|Free-Trade|Business|Women|Olympic|Football|Grain)$/u;

export const isHead = (word: string): boolean => HEAD.test(word);
export const isSmallBody = (word: string): boolean => SMALL_BODY.test(word);
export const isSmallTail = (word: string): boolean => SMALL_TAIL.test(word);
export const isVague = (word: string): boolean => VAGUE.test(word);
export const isForm = (word: string): boolean => FORM.test(word);
export const isField = (word: string): boolean => FIELD.test(word) && !NO_FIELD.test(word);
export const isFieldStart = (word: string): boolean => isField(word) || OF_FIELD.test(word);
export const isNation = (word: string): boolean => NATION.test(word);
/** A word that many names have, so that an adjective of a country before it belongs to the name. */
export const isGeneric = (word: string): boolean =>
  HEAD.test(word) || FIELD.test(word) || OF_FIELD.test(word) || STATE_WORD.test(word);
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isCountry = (word: string): boolean =>
  countryOf(word.replace(/['’]s$/u, ''), 'en') !== null;
export const wordOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? token.text : '';

const NO_NAME =
  /^(?:The|This|That|These|Those|A|An|He|She|It|They|We|You|I|On|In|At|By|As|To|For|With|Within|Under|During|Following|After|Before|Upon|According|Among|Amid|Also|Both|Earlier|Previously|Last|Since|When|While|Where|If|Today|Yesterday|Tomorrow|There|Thus|However|Moreover|Finally|Separately|Simultaneously|Alongside|Apart|Likewise|Lastly|Furthermore|Additionally|Besides|Their|Its|His|Her|Our|Meanwhile|Later|Then|Here|Such|Several|Some|Three|Two|Four|Five|Six|One|Ten|Memorand\p{L}+|Agreements?|Contracts?|Protocols?|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Head|Heads|Parties|Sides|MOUs?|MoUs?|Kazinform|KAZINFORM)$/u;
/** A word that can stand in a name as it is written. */
export const isNameWord = (word: string): boolean =>
  (/^(?:\p{Lu}|\d+\p{Lu}|[ei]-?\p{Lu})/u.test(word) || /^al-\p{Lu}/u.test(word)) &&
  !NO_NAME.test(word);
