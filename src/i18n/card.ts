import type { PageKindName } from '#src/lib/views/kinds.ts';
import type { Locale } from '#src/site.ts';
import { plainMessages } from './messages.ts';

/** What the sharing image of a kind of page says; stages of agreements come beside it. */
export interface CardText {
  readonly title: string;
  readonly text: string;
}

export function cardText(locale: Locale, kind: PageKindName): CardText {
  const { agreement, cards, data, event, ...m } = plainMessages(locale);
  const { history, home, lists, glossary, organization, release, frame, withdrawn } = m;
  const { names, about } = lists;
  const texts: Readonly<Record<PageKindName, CardText>> = {
    home: { title: home.title, text: home.intro },
    release: { title: release.kind, text: release.retelling },
    agreement: { title: agreement.document, text: agreement.nothingKnown },
    organization: { title: cards.organization, text: cards.organizationText },
    organizationPeriod: { title: organization.inPeriod, text: cards.documentsText },
    event: { title: event.kind, text: cards.eventText },
    series: { title: lists.series, text: lists.seriesAbout },
    list: { title: cards.list, text: cards.listText },
    overview: { title: cards.overview, text: cards.overviewText },
    facet: { title: cards.documents, text: cards.documentsText },
    organizations: { title: names.organizations, text: about.organizations },
    figures: { title: names.figures, text: about.figures },
    indicator: { title: names.figures, text: about.figures },
    glossary: { title: glossary.title, text: glossary.about },
    data: { title: data.title, text: data.about },
    changes: { title: history.changes, text: history.about },
    search: { title: names.search, text: about.search },
    editorial: { title: cards.editorial, text: frame.unofficial },
    withdrawn: { title: withdrawn.unnamed, text: withdrawn.text },
  };
  return texts[kind];
}
