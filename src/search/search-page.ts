import type { SearchRequest } from '#src/search/answer/request.ts';
import { browserAccess } from '#src/search/browser-access.ts';
import { EngineError } from '#src/search/engine.ts';
import { SORTS } from '#src/search/names.ts';
import {
  addressOf,
  asksNothing,
  requestOf,
  toggled,
  withAsTyped,
  withoutFilters,
  withSpan,
} from '#src/search/page/address.ts';
import { csvOf } from '#src/search/page/csv.ts';
import { layOut, type SearchLayout } from '#src/search/page/layout.ts';
import { fill } from '#src/search/page/phrase.ts';
import { saveFile } from '#src/search/page/save.ts';
import { createScreen, type Screen } from '#src/search/page/screen.ts';
import { focusOnSlash } from '#src/search/page/slash.ts';
import { suggestWhileTyping } from '#src/search/page/suggestion-list.ts';
import { openEngine } from '#src/search/pagefind-engine.ts';
import { createSession, type SearchSession } from '#src/search/session.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** After this long without an answer, in milliseconds, the page says so and shows its lists. */
const SLOW = 4_000;

/**
 * `<kelisim-search>`, around a form that also works without it:
 *
 *     <kelisim-search data-page="SearchPageData as JSON">
 *       <form action="/search/" method="get"> … <input type="search" name="q"> … </form>
 *       <div data-ways> links to every list </div>
 *     </kelisim-search>
 *
 * The rest of the page is built after the form (`page/layout.ts`). What has `data-ways` is hidden
 * only while results are shown. What is asked stands in the address, nowhere else.
 */
class SearchPage extends HTMLElement {
  #data!: SearchPageData;
  #box!: HTMLInputElement;
  #parts!: SearchLayout;
  #screen!: Screen;
  #session: Promise<SearchSession> | undefined;
  #title = '';
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const json = this.dataset['page'];
    if (!form || !box || !json) throw new Error('kelisim-search needs its form and its data.');
    this.#data = JSON.parse(json) as SearchPageData;
    this.#box = box;
    this.#title = document.title;
    this.#parts = layOut(form.closest('search') ?? form, this.#data.strings);
    this.#screen = createScreen(this.#parts, this.#data, {
      toggle: (name, value) => this.#go(toggled(this.#request(), name, value)),
      asTyped: (piece) => this.#go(withAsTyped(this.#request(), piece)),
      span: (span) => this.#go(withSpan(this.#request(), span)),
      clearFilters: () => this.#go(withoutFilters(this.#request())),
      retry: () => void this.#show(),
      showWays: (shown) => this.#ways(shown),
    });
    this.#listen(form);
    void this.#show();
  }

  #listen(form: HTMLFormElement): void {
    const { sort, pages, heading, chips } = this.#parts;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#request(), query: this.#box.value.trim(), asTyped: [], page: 1 });
    });
    const warmUp = () => void this.#open().catch(() => undefined);
    this.#box.addEventListener('focus', warmUp, { once: true });
    suggestWhileTyping(this.#box, this.#data);
    sort.addEventListener('change', () => {
      const order = SORTS.find((name) => name === sort.value) ?? 'relevance';
      this.#go({ ...this.#request(), sort: order, page: 1 });
    });
    pages.addEventListener('click', (event) => {
      const link = event.target instanceof HTMLAnchorElement ? event.target : undefined;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(requestOf(new URL(link.href).searchParams, this.#data.locale));
      heading.focus();
    });
    this.#parts.download.addEventListener('click', () => void this.#save());
    // The button that was pressed is gone: its focus goes to the next one, or to the box.
    chips.addEventListener('click', () => (chips.querySelector('button') ?? this.#box).focus());
    addEventListener('popstate', () => void this.#show());
    focusOnSlash(this.#box);
  }

  #request(): SearchRequest {
    return requestOf(new URLSearchParams(location.search), this.#data.locale);
  }

  #go(request: SearchRequest): void {
    const address = addressOf(location.pathname, request);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#show();
  }

  /** Makes the page show what its address asks for. */
  async #show(): Promise<void> {
    const request = this.#request();
    const turn = (this.#turn += 1);
    const { query } = request;
    const { strings } = this.#data;
    this.#box.value = query;
    this.#parts.sort.value = request.sort;
    document.title = query === '' ? this.#title : fill(strings.documentTitle, { query });
    this.#screen.waiting();
    this.#screen.chosen(request);
    if (asksNothing(request)) {
      this.ariaBusy = 'false';
      this.#screen.lists('');
      return;
    }
    this.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#screen.lists(strings.slow);
    }, SLOW);
    const shown = (): void => clearTimeout(slow);
    try {
      await this.#answer(request, { isWanted: () => turn === this.#turn, shown });
    } catch (error) {
      const fault = error instanceof EngineError ? error.fault : 'refused';
      if (turn === this.#turn) this.#screen.fault(fault);
    } finally {
      shown();
      if (turn === this.#turn) this.ariaBusy = 'false';
    }
  }

  async #answer(
    request: SearchRequest,
    { isWanted, shown }: { readonly isWanted: () => boolean; readonly shown: () => void },
  ): Promise<void> {
    const session = await this.#open();
    const answer = await session.ask(request);
    if (answer === 'stale' || !isWanted()) return;
    this.#screen.answer(request, answer);
    shown();
    // Facets and the names of organizations and events come after the results, which need neither.
    const facets = session.facets(request).then((found) => {
      if (isWanted()) this.#screen.facets(found);
    });
    const names = session.names(this.#data.locale).then((found) => {
      if (isWanted()) this.#screen.name(found);
    });
    await Promise.allSettled([facets, names]);
  }

  async #save(): Promise<void> {
    const texts = await (await this.#open()).all(this.#request());
    saveFile('kelisim.csv', csvOf(texts, this.#data, location.origin));
  }

  #open(): Promise<SearchSession> {
    this.#session ??= openSession(this.#data);
    this.#session.catch(() => (this.#session = undefined));
    return this.#session;
  }

  #ways(shown: boolean): void {
    for (const ways of this.querySelectorAll<HTMLElement>('[data-ways]')) ways.hidden = !shown;
  }
}

async function openSession({ index, locale }: SearchPageData): Promise<SearchSession> {
  return createSession(await openEngine(browserAccess(index), locale));
}

customElements.define('kelisim-search', SearchPage);
