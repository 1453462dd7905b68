import type { TextRule } from '../text/rule.ts';
import { runs } from './run.ts';

/** Signs of code that a browser or a template would run, also written so that a filter misses it. */
const CODE = new RegExp(
  [
    String.raw`\b(?:java|vb|live)script\s*:`,
    String.raw`\bdata\s*:\s*(?:text|image|application)\/[\w.+-]+`,
    String.raw`\b(?:alert|prompt|confirm|eval|fetch|atob|setTimeout|setInterval|importScripts|Function)\s*(?:\(|\x60)`,
    String.raw`\b(?:document|window|self|top|parent|globalThis)\s*(?:\.\s*(?:cookie|domain|write|location|body|parent|top|name|open|eval|localStorage)\b|\[)`,
    String.raw`\bexpression\s*\(|-moz-binding|\blocation\s*=|@import\b|\bsrcdoc\s*=|\bbehavior\s*:\s*url`,
    String.raw`\{\{|\$\{|<%|#\{`,
    String.raw`&(?:lt|gt|colon|tab|newline|lpar|rpar|quot|apos|#\d+|#x[0-9a-f]+);?`,
    String.raw`%3c(?:script|img|svg|iframe|%2f)|\\u00[0-7][0-9a-f]|\\x[0-7][0-9a-f]`,
  ].join('|'),
  'giu',
);

/** What no code is without: tells most texts apart in no time. */
const HINT = /[a-z]\s*[:(\x60.[=]|[{$<#&%\\@]|-moz/i;

/** Editors write words, not programs: what looks like code is refused wherever it stands. */
export const scriptText: TextRule = {
  id: 'script-text',
  severity: 'error',
  demand: 'В тексте и в полях нет программного кода, шаблонов и закодированных знаков HTML.',
  firm: true,
  *check(subject) {
    const isMdx = subject.document.file.endsWith('.mdx');
    for (const { text, at } of runs(subject)) {
      if (!HINT.test(text)) continue;
      for (const { 0: code, index } of text.matchAll(CODE)) {
        if (isMdx && code === '{{') continue;
        yield {
          message: `«${code}» похоже на программный код: читатель рисковал бы, открыв страницу.`,
          hint: 'Удалите код; обычные знаки набирайте прямо: «<» с пробелом вместо &lt;.',
          offset: at(index),
          length: code.length,
        };
      }
    }
  },
};
