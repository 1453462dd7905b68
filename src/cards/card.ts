import { cardText, type CardText } from '#src/i18n/card.ts';
import { STAGES, type Stage } from '#src/lib/records/agreement.ts';
import type { Taxonomies } from '#src/lib/records/taxonomy.ts';
import { pick } from '#src/lib/text.ts';
import { PAGE_KINDS, type PageKindName } from '#src/lib/views/kinds.ts';
import { cardName } from '#src/lib/card-name.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';

/** An image that social networks show beside a link. */
export interface Card extends CardText {
  readonly name: string;
  readonly locale: Locale;
  /** How far an agreement has come, in words. */
  readonly stage: { readonly id: Stage; readonly text: string } | null;
}

const KINDS = Object.keys(PAGE_KINDS) as PageKindName[];

/** One card for each kind of page and language, of agreements one for each stage. */
export function* cardsOf({ stages }: Pick<Taxonomies, 'stages'>): Generator<Card> {
  for (const locale of LOCALES) {
    for (const kind of KINDS) {
      const text = cardText(locale, kind);
      if (kind !== 'agreement') {
        yield { ...text, name: cardName(kind, locale, null), locale, stage: null };
        continue;
      }
      for (const stage of STAGES) {
        const term = stages.get(stage);
        if (!term) throw new Error(`The list of stages lacks “${stage}”.`);
        yield {
          name: cardName(kind, locale, stage),
          locale,
          title: text.title,
          text: term.note ? pick(term.note, locale, DEFAULT_LOCALE).text : text.text,
          stage: { id: stage, text: pick(term.name, locale, DEFAULT_LOCALE).text },
        };
      }
    }
  }
}
