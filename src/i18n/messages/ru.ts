import { agreement } from './ru/agreement.ts';
import { cards } from './ru/cards.ts';
import { citation } from './ru/citation.ts';
import { data } from './ru/data.ts';
import { dates } from './ru/dates.ts';
import { event } from './ru/event.ts';
import { facets } from './ru/facets.ts';
import { figures } from './ru/figures.ts';
import { frame } from './ru/frame.ts';
import { glossary } from './ru/glossary.ts';
import { history } from './ru/history.ts';
import { home } from './ru/home.ts';
import { lists } from './ru/lists.ts';
import { numbers } from './ru/numbers.ts';
import { organization } from './ru/organization.ts';
import { release } from './ru/release.ts';
import { withdrawn } from './ru/withdrawn.ts';

export const ru = {
  agreement,
  cards,
  citation,
  data,
  dates,
  event,
  facets,
  figures,
  frame,
  glossary,
  history,
  home,
  lists,
  numbers,
  organization,
  release,
  withdrawn,
};

/** What every language says. A message that one of them lacks, or has in excess, is a type error. */
export type Messages = typeof ru;
