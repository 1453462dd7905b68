import { agreement } from './en/agreement.ts';
import { cards } from './en/cards.ts';
import { citation } from './en/citation.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { event } from './en/event.ts';
import { facets } from './en/facets.ts';
import { figures } from './en/figures.ts';
import { frame } from './en/frame.ts';
import { glossary } from './en/glossary.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { lists } from './en/lists.ts';
import { numbers } from './en/numbers.ts';
import { organization } from './en/organization.ts';
import { release } from './en/release.ts';
import { withdrawn } from './en/withdrawn.ts';
import type { Messages } from './ru.ts';

export const en = {
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
} satisfies Messages;
