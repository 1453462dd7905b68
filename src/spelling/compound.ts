/**
 * First parts that Russian joins to whole words at will, so that no dictionary has all of them. Parts that a
 * misspelling could begin with (`со-`, `до-`, `пре-`) are left out.
 */
const FIRST_PARTS = `
  авиа авто агро анти аудио аэро био вагоно веб вело видео вне внутри водо военно восточно восьми
  газо гео гидро гипер горно гос дву двух девяти десяти евро еже железо западно зерно импорто
  интернет инфо кардио квази кибер кино контр кратко крупно лево лесо лже макро мало машино мега
  мед медиа меж между мелко метео микро мини много моно мульти мясо нано не нео нефте нефтегазо
  низко ново обще одно около онко орг парт пневмо поли полит полу пост право приборо про противо
  проф псевдо пяти радио разно рос само сан сверх северо сейсмо сельхоз семи соц спец средне станко
  старо судо супер теле тепло термо техно транс трех трудно турбо тысяче угле узко ультра фарм физ
  фото хим цветно цельно четырех шести широко эко эконом экспорто электро энерго этно южно`
  .trim()
  .split(/\s+/u);

const BY_LENGTH = [...FIRST_PARTS].sort((a, b) => b.length - a.length);
const SHORTEST_REST = 4;

/** Whether a Russian word is a known first part before a known word; takes small letters, ё as е. */
export function isCompound(word: string, has: (word: string) => boolean): boolean {
  return BY_LENGTH.some((first) => {
    if (!word.startsWith(first)) return false;
    const rest = word.slice(first.length).replace(/^ъ/u, '');
    return rest.length >= SHORTEST_REST + (first.length < 3 ? 1 : 0) && has(rest);
  });
}

/** `казахстанско-`: the first part of an adjective in two parts, known by its own adjective. */
export function isFirstAdjective(part: string, has: (word: string) => boolean): boolean {
  if (!/[ое]$/u.test(part)) return false;
  const stem = part.slice(0, -1);
  return ['ий', 'ый', 'ой', 'ний'].some((ending) => has(stem + ending));
}
