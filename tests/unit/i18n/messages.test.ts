import { describe, expect, test } from 'vitest';
import { messages } from '#src/i18n/messages.ts';
import { LOCALES, type Locale } from '#src/site.ts';

const COUNT = 7;
/** Stands for a word that is put in; no message has it by itself. */
const WORD = '◊';

/** Every text of a language by its path; functions are called with a number and a word. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, call(value as Message)]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

type Message = (...input: unknown[]) => unknown;

function call(message: Message): string {
  try {
    return String(message(COUNT, WORD));
  } catch {
    return String(message(WORD, WORD));
  }
}

describe.each(LOCALES)('messages in “%s”', (locale) => {
  const all = texts(messages(locale));

  test('each says something and leaves no placeholder behind', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter(([, text]) => text.trim() === '' || /undefined|NaN|\$\{/u.test(text)),
    ).toEqual([]);
  });

  test('none says that anything was signed: stages speak for themselves', () => {
    const claims = /подписан[оаы]?(?!\p{L})|подписал|қол қойыл|\bsigned\b|\bagreed\b/iu;
    expect(all.filter(([, text]) => claims.test(text))).toEqual([]);
  });
});

test('a Kazakh message never glues a suffix to what is put in', () => {
  const glued = texts(messages('kk')).filter(([, text]) => /[◊7][\p{L}-]/u.test(text));
  expect(glued).toEqual([]);
});

test('a Kazakh noun stays in the singular after a number', () => {
  const counted = texts(messages('kk')).filter(([, text]) => /7[\s\u00A0]\p{L}/u.test(text));
  expect(counted.length).toBeGreaterThan(5);
  const plural = /7[\s\u00A0]\p{L}+(?:лар|лер|дар|дер|тар|тер)(?!\p{L})/u;
  expect(counted.filter(([, text]) => plural.test(text))).toEqual([]);
});

test.each(LOCALES)('%s has the messages of Russian, no more and no fewer', (locale) => {
  const paths = (of: Locale): string[] => texts(messages(of)).map(([path]) => path);
  expect(paths(locale)).toEqual(expect.arrayContaining(paths('ru')));
  expect(paths(locale)).toHaveLength(paths('ru').length);
});

test('the three languages do not share their sentences', () => {
  const russian = new Map(texts(messages('ru')));
  const copied = texts(messages('en')).filter(
    // Names of formats, in capitals, are the same everywhere.
    ([path, text]) => /\p{Ll}{3}/u.test(text) && russian.get(path) === text,
  );
  expect(copied).toEqual([]);
});
