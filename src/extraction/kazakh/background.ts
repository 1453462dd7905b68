/** Sentences that speak of documents without announcing any. */

/** Laws, ratification, courts, work, the end of a document. */
const OTHER_MATTER =
  /ратифика|(?<!\p{L})(?:жарлы[ққғ]\p{L}*|қаулы\p{L}*|заң(?:ға|ын|ды)?(?= қол| қабылда)|талап арыз\p{L}*|талапкер\p{L}*|жауапкер\p{L}*|өндіріп ал\p{L}*|алаяқ\p{L}*|күшін жой\p{L}*|күшіне ен\p{L}*|бұзылды|бұзды|бұзу туралы шешім|футболшы\p{L}*|ойыншы\p{L}*|бапкер\p{L}*|шабуылшы\p{L}*|жартылай қорғаушы\p{L}*|боксшы\p{L}*|спортшы\p{L}*|денонса\p{L}*)/iu;
/** Signed before what the text tells of, again and again, or never. */
const EARLIER =
  /(?<!\p{L})(?:бұған дейін|осыған дейін|бұдан бұрын|бұдан бұрынырақ|осыдан|бұрын|өткен жыл\p{L}*|алдыңғы жыл\p{L}*|былтыр\p{L}*|(?:жыл|ай|апта) бұрын|сол кезде|сол жылы|еске сал\p{L}*|естеріңізге сал\p{L}*|бұған қоса бұрын|жыл сайын|үнемі|жыл сайынғы келісім|қолданыстағы|қойыл?ған (?:болатын|еді|жоқ|екен)|жасас?қан (?:болатын|еді)|жасалған (?:болатын|еді)|жасаған (?:болатын|еді)|бекіт(?:кен|ілген) (?:болатын|еді)|\d{1,4} жылдығы\p{L}*|мерейтой\p{L}* құжат)(?!\p{L})/iu;
const UNREAL =
  /(?<!\p{L})(?:егер|қол қою мүмкіндігі\p{L}*|қол қою мәселесі\p{L}*|қол қоюға (?:дайын|шақыр|ұсын)\p{L}*|қол қоюды (?:ұсын|сұра|тапсыр)\p{L}*|қойма(?:ды|й|йды|ған|йтын)\p{L}*|қол қойылма(?:ды|й|йды|ған|йтын)\p{L}*|бас тарт\p{L}*|(?:меморандум|келісім|келісімшарт|шарт|хаттама|құжат)\p{L}* жобас\p{L}*|кейінге қалдыр\p{L}*|қауесет\p{L}*)/iu;
const YEAR =
  /(?<!\p{L}|\d)((?:19|20)\d\d) (?:жылы|жылдың|жылғы \d{0,2} ?\p{L}+[дт][ае](?!\p{L})|ж\.)/iu;

/** Why a sentence with a signing in it announces no document; `null` when it may. */
export function backgroundOf(
  text: string,
  { year, isPlanned }: { readonly year: number | null; readonly isPlanned: boolean },
): string | null {
  if (OTHER_MATTER.test(text)) return 'речь о законе, суде, ратификации или конце договора';
  if (UNREAL.test(text)) return 'подписание не состоялось и не назначено';
  const own = text.replace(/\([^()]{0,200}\)/gu, '');
  if (EARLIER.test(own)) return 'документ подписан раньше, релиз о нем только напоминает';
  const told = YEAR.exec(own)?.[1];
  const isOld = told !== undefined && (year === null ? !isPlanned : Number(told) < year);
  return isOld ? 'документ подписан раньше, релиз о нем только напоминает' : null;
}
