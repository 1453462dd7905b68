import type { Rule } from '../rule.ts';
import type { TextRule } from '../text/rule.ts';
import { completeLists } from './complete-lists.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateIdentifier } from './duplicate-identifier.ts';
import { duplicateLanguage } from './duplicate-language.ts';
import { eventAttribute } from './event-attribute.ts';
import { fileEnding } from './file-ending.ts';
import { fileName } from './file-name.ts';
import { folder } from './folder.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lostBody } from './lost-body.ts';
import { pageMarkup } from './page-markup.ts';
import { rawHtml } from './raw-html.ts';
import { scriptText } from './script-text.ts';
import { tooDeep } from './too-deep.ts';
import { translationOriginal } from './translation-original.ts';
import { twoOriginals } from './two-originals.ts';
import { unquotedDate } from './unquoted-date.ts';
import { unreadableMdx } from './unreadable-mdx.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Rules of form over the whole content. */
export const FORM_RULES: readonly Rule[] = [
  folder,
  fileName,
  fileEnding,
  duplicateIdentifier,
  duplicateLanguage,
  duplicateAddress,
  twoOriginals,
  translationOriginal,
  completeLists,
];

/** Rules of form over the text of a single file. */
export const FORM_TEXT_RULES: readonly TextRule[] = [
  rawHtml,
  eventAttribute,
  scriptText,
  unsafeLink,
  pageMarkup,
  unreadableMdx,
  tooDeep,
  invisibleCharacter,
  lostBody,
  unquotedDate,
];
