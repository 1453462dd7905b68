import type { YamlFault } from './frontmatter.ts';

/** Faults of the YAML library in the words of an editor, by its codes. */
const FAULTS: Readonly<Record<string, string>> = {
  ALIAS: 'ссылки YAML (& и *) здесь не разрешены',
  BAD_ALIAS: 'ссылки YAML (& и *) здесь не разрешены',
  BAD_DIRECTIVE: 'строка начинается с «%»',
  BAD_DQ_ESCAPE: 'в двойных кавычках стоит обратная косая черта, которой YAML не понимает',
  BAD_INDENT: 'отступ не такой, как у соседних строк, или не закрыта скобка',
  BAD_SCALAR_START:
    'значение начинается со знака, который в YAML служебный, и должно стоять в кавычках',
  BLOCK_AS_IMPLICIT_KEY: 'в значении стоит двоеточие с пробелом, а кавычек вокруг нет',
  BLOCK_IN_FLOW: 'внутри скобок начат список или набор полей',
  KEY_OVER_1024_CHARS: 'имя поля слишком длинное',
  MISSING_CHAR: 'не хватает закрывающей кавычки, запятой или двоеточия',
  MULTILINE_IMPLICIT_KEY: 'после строки не хватает двоеточия или отступ лишний',
  MULTIPLE_ANCHORS: 'ссылки YAML (& и *) здесь не разрешены',
  MULTIPLE_DOCS: 'в файле больше одной строки «---», и остальное потерялось бы',
  RESOURCE_EXHAUSTION: 'слишком много уровней вложения',
  TAB_AS_INDENT: 'отступ сделан табуляцией, а в YAML он из пробелов',
  TAG_RESOLVE_FAILED: 'значение начинается с «!» и должно стоять в кавычках',
  TOO_DEEP: 'слишком много уровней вложения',
  UNEXPECTED_TOKEN: 'здесь стоит знак, которого YAML не ждёт',
};

export const faultWords = ({ code }: YamlFault): string =>
  FAULTS[code] ?? 'запись не соответствует YAML';

/** Faults worth telling: after the first that breaks the structure, the others only follow from it. */
export function tellingFaults(faults: readonly YamlFault[]): readonly YamlFault[] {
  const structural = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  const duplicates = faults.filter(
    ({ code, offset }) => code === 'DUPLICATE_KEY' && offset <= (structural?.offset ?? Infinity),
  );
  return structural ? [...duplicates, structural] : duplicates;
}
