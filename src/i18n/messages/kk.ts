import { agreement } from './kk/agreement.ts';
import { cards } from './kk/cards.ts';
import { citation } from './kk/citation.ts';
import { data } from './kk/data.ts';
import { dates } from './kk/dates.ts';
import { event } from './kk/event.ts';
import { facets } from './kk/facets.ts';
import { figures } from './kk/figures.ts';
import { frame } from './kk/frame.ts';
import { glossary } from './kk/glossary.ts';
import { history } from './kk/history.ts';
import { home } from './kk/home.ts';
import { lists } from './kk/lists.ts';
import { numbers } from './kk/numbers.ts';
import { organization } from './kk/organization.ts';
import { release } from './kk/release.ts';
import { withdrawn } from './kk/withdrawn.ts';
import type { Messages } from './ru.ts';

export const kk = {
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
