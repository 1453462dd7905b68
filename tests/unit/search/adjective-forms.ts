/**
 * Forms of Russian adjectives by the rules of declension (Zaliznyak's types 1 hard, 2 soft, 3 after
 * к, г, х and 4 after hushing sounds), so that the test holds for words that nobody has thought of.
 */
const ENDINGS: Record<string, string> = {
  hard: 'ый ая ое ые ого ой ому ую ым ых ыми ом',
  stressed: 'ой ая ое ые ого ой ому ую ым ых ыми ом',
  soft: 'ий яя ее ие его ей ему юю им их ими ем',
  velar: 'ий ая ое ие ого ой ому ую им их ими ом',
  hushing: 'ий ая ее ие его ей ему ую им их ими ем',
};

export interface Adjective {
  base: string;
  type: keyof typeof ENDINGS;
}

const BASES: Record<string, string> = {
  hard: `строительн промышленн государственн железнодорожн транспортн нефтян казахстанск инвестиционн
    аграрн международн совместн цифров финансов банков грузов зернов угольн медн стальн хлопков
    музейн линейн юбилейн двойн хозяйственн трубопроводн семейн водород фосфатн`,
  stressed: 'цехов рудов мостов боев делов путев портов речн морск городск крупов степн пищев',
  soft: 'соседн верхн нижн средн внутренн внешн дальн ранн поздн летн зимн прежн последн син',
  velar: 'русск турецк фармацевтическ технологическ логистическ электрическ строг тих мягк легк',
  hushing: 'горяч рабоч хорош общ ведущ действующ правящ будущ настоящ кипящ старш',
};

/** Adjectives of every type of declension. */
export const ADJECTIVES: Adjective[] = Object.entries(BASES).flatMap(([type, bases]) =>
  bases.split(/\s+/u).map((base) => ({ base, type })),
);

/** All full forms, the first being that of the dictionary. */
export function formsOf({ base, type }: Adjective): string[] {
  return (ENDINGS[type] ?? '').split(' ').map((ending) => base + ending);
}
