import type { SpellingFinding } from './finding.ts';
import { SPELLING_RULES } from '#src/lib/rules/spelling/rules.ts';
import type { Token } from './token.ts';

/**
 * Words of an archive of agreements that are typed on a Russian keyboard more often than any others. With plain
 * letters in place of ә ғ қ ң ө ұ ү һ і none of them is another word.
 */
const WORDS = `және үшін бірге үкімет үкіметі қазақ қазақстан қазақстандық келісім келісімі келісімшарт құжат құжаттар
  өкіл өкілдер өндіріс өндірісі өңдеу өнім өнімдері өнеркәсіп қор қоры құрылыс құрылысы көлік көмек қызмет қызметі
  ынтымақтастық түсіністік әріптестік серіктестік мүмкіндік министрлігі әкім әкімдік әкімдігі облысының кәсіпорын
  кәсіпкер кәсіпкерлік бірлескен бірінші екінші үшінші төртінші бесінші қала қаласы қаласында қатысу қатысты қол
  қойылды қоғам қоғамы жөнінде туралы мәселе мәселелері тәжірибе нәтиже үлес үлесі үш төрт жүз мың теңге жүйе жүйесі
  дүние әлем әлемдік халықаралық өзара ортақ тұрғын тұрақты ғылым ғылыми ғана дәрілік зәңгі әуе су-жағар мәдениет
  сөз сөйлеу көрме күн күні айын қыркүйек қараша желтоқсан қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз
  төраға төрағасы басқару басқарма ұлттық ұйым ұйымы ұсыныс қаржы қаржыландыру банкі инвестициялық жоғары жаңа бағыт
  бағдарлама шетел өңір өңірлік аймақ мәлімет мәліметі бойынша көзделген жоспарланған`;

const PLAIN = new Map(
  Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }),
);
const plain = (word: string): string =>
  word.replace(/[әғқңөұүһі]/gu, (letter) => PLAIN.get(letter) ?? letter);
const RIGHT = new Map(
  WORDS.trim()
    .split(/\s+/u)
    .map((word) => [plain(word), word]),
);

/** Endings in back and front vowels; after a syllable of the other row they are a slip, except in loans. */
const BACK_ENDING =
  /[іүөә][бвгғджзйкқлмнңпрстфхцчшщ]{1,2}(?:лар|дар|тар|ның|дың|тың|лық|дық|тық|ға|қа|сы|ды|ты|ында|ынан|ының|ына)$/u;
const FRONT_ENDING =
  /[ыұ][бвгғджзйқлмнңрстфхцчшщ]{1,2}(?:лер|дер|тер|нің|дің|тің|лік|дік|тік|ге|ке|сі|ді|ті|інде|інен|інің|іне)$/u;
const TRIPLED = /(\p{L})\1\1/u;

/**
 * A light look at a Kazakh word: no dictionary of Kazakh can be had under a permissive licence, so only what the
 * letters themselves give away is told, as advice. Vowel harmony: Muhamedowa, “Kazakh: A Comprehensive Grammar”
 * (2016), 1.3.
 */
export function kazakhAdvice({ word }: Token): SpellingFinding | null {
  const small = word.toLowerCase();
  const right = RIGHT.get(small);
  if (right !== undefined && right !== small) {
    return advice(
      `«${word}» набрано русскими буквами: поиск его не найдёт.`,
      `Возможно, «${right}»?`,
    );
  }
  if (TRIPLED.test(small)) {
    return advice(`В слове «${word}» три одинаковые буквы подряд.`, 'Проверьте его по буквам.');
  }
  if (BACK_ENDING.test(small) || FRONT_ENDING.test(small)) {
    return advice(
      `В слове «${word}» окончание не в ладу с основой: гласные разных рядов.`,
      'Проверьте окончание; если слово верно, добавьте его: npm run words -- add.',
    );
  }
  return null;
}

const advice = (message: string, hint: string): SpellingFinding => ({
  rule: SPELLING_RULES.kazakhSpelling.id,
  severity: SPELLING_RULES.kazakhSpelling.severity,
  message,
  hint,
});
