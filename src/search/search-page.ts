import type { Answer } from '#src/search/answer/answer.ts';
import { ROWS_PER_PAGE, type SearchRequest } from '#src/search/answer/request.ts';
import { browserAccess } from '#src/search/browser-access.ts';
import { EngineError } from '#src/search/engine.ts';
import { SORTS, type FilterName } from '#src/search/names.ts';
import { addressOf, asksNothing, requestOf, toggled } from '#src/search/page/address.ts';
import { chips } from '#src/search/page/chips.ts';
import { button, refill } from '#src/search/page/dom.ts';
import { facetGroups } from '#src/search/page/facets.ts';
import { layOut, type SearchLayout } from '#src/search/page/layout.ts';
import { pagerLinks } from '#src/search/page/pager.ts';
import { fill } from '#src/search/page/phrase.ts';
import { resultItem } from '#src/search/page/result.ts';
import { focusOnSlash } from '#src/search/page/slash.ts';
import { statusOf } from '#src/search/page/status.ts';
import { openEngine } from '#src/search/pagefind-engine.ts';
import { createSession, type SearchSession } from '#src/search/session.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** After this long without an answer, in milliseconds, the page says so and shows its lists. */
const SLOW = 4_000;

/**
 * `<kelisim-search>`, around a form that also works without it:
 *
 *     <kelisim-search>
 *       <form action="/search/" method="get"> … <input type="search" name="q"> … </form>
 *       <div class="ways"> links to every list </div>
 *       <script type="application/json"> SearchPageData </script>
 *     </kelisim-search>
 *
 * The rest of the page is built below the form (`page/layout.ts`). `.ways` is hidden only while
 * results are shown. What is asked stands in the address, nowhere else.
 */
class SearchPage extends HTMLElement {
  #data!: SearchPageData;
  #form!: HTMLFormElement;
  #box!: HTMLInputElement;
  #parts!: SearchLayout;
  #session: Promise<SearchSession> | undefined;
  #expanded = new Set<FilterName>();
  #title = '';
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!form || !box || !json) throw new Error('kelisim-search needs its form and its data.');
    this.#data = JSON.parse(json) as SearchPageData;
    [this.#form, this.#box, this.#title] = [form, box, document.title];
    this.#parts = layOut(form, this.#data.strings);
    this.#listen();
    void this.#show();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#request(), query: this.#box.value.trim(), page: 1 });
    });
    this.#box.addEventListener('focus', () => void this.#open().catch(() => undefined), {
      once: true,
    });
    this.#parts.sort.addEventListener('change', () => {
      const sort = SORTS.find((name) => name === this.#parts.sort.value) ?? 'relevance';
      this.#go({ ...this.#request(), sort, page: 1 });
    });
    this.#parts.pages.addEventListener('click', (event) => {
      const link = event.target instanceof HTMLAnchorElement ? event.target : undefined;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(requestOf(new URL(link.href).searchParams, this.#data.locale));
      this.#parts.heading.focus();
    });
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
    const { strings } = this.#data;
    const { query } = request;
    this.#box.value = query;
    this.#parts.sort.value = request.sort;
    document.title = query === '' ? this.#title : fill(strings.documentTitle, { query });
    this.#chips(request);
    this.#parts.problem.replaceChildren();
    if (asksNothing(request)) {
      this.#clear('');
      return;
    }
    this.#parts.status.textContent = strings.searching;
    const timer = setTimeout(() => {
      if (turn === this.#turn) this.#clear(strings.slow);
    }, SLOW);
    try {
      const session = await this.#open();
      const answer = await session.ask(request);
      if (answer === 'stale' || turn !== this.#turn) return;
      this.#fill(request, answer);
      await this.#name(session, { request, answer });
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Names of organizations and events come after the results, which need not wait for them. */
  async #name(session: SearchSession, shown: { request: SearchRequest; answer: Answer }) {
    const names = await session.names(this.#data.locale);
    if (Object.keys(names).every((name) => name in this.#data.labels)) return;
    this.#data = { ...this.#data, labels: { ...names, ...this.#data.labels } };
    if (this.#request().query !== shown.request.query) return;
    refill(this.#parts.facets, ...this.#facets(shown.answer));
    this.#chips(this.#request());
  }

  #open(): Promise<SearchSession> {
    this.#session ??= openEngine(browserAccess(this.#data.index)).then(createSession);
    this.#session.catch(() => (this.#session = undefined));
    return this.#session;
  }

  #fill(request: SearchRequest, answer: Answer): void {
    const { status, found, results, facets, pages } = this.#parts;
    const { strings } = this.#data;
    if (answer.total === 0 && Object.keys(request.filters).length === 0) {
      this.#clear(strings.nothing);
      return;
    }
    status.textContent = statusOf(answer, this.#data);
    results.start = (answer.page - 1) * ROWS_PER_PAGE + 1;
    results.replaceChildren(...answer.rows.map((row) => resultItem(row, this.#data)));
    refill(facets, ...this.#facets(answer));
    refill(pages, ...pagerLinks(request, answer, { path: location.pathname, strings }));
    found.hidden = false;
    this.#ways(answer.total === 0);
  }

  #facets(answer: Answer): HTMLFieldSetElement[] {
    return facetGroups(answer.facets, this.#data, {
      expanded: this.#expanded,
      choose: (name, value) => this.#go(toggled(this.#request(), name, value)),
      expand: (name) => {
        if (!this.#expanded.delete(name)) this.#expanded.add(name);
        refill(this.#parts.facets, ...this.#facets(answer));
      },
    });
  }

  #chips(request: SearchRequest): void {
    const list = chips(request, this.#data, {
      remove: (name, value) => {
        this.#go(toggled(this.#request(), name, value));
        this.#box.focus();
      },
      clear: () => {
        this.#go({ ...this.#request(), filters: {}, page: 1 });
        this.#box.focus();
      },
    });
    refill(this.#parts.chips, ...list);
    this.#parts.chips.hidden = list.length === 0;
  }

  #fail(error: unknown): void {
    const { strings } = this.#data;
    const fault = error instanceof EngineError ? error.fault : 'refused';
    this.#clear('');
    const retry = button(strings.retry, { id: 'search-retry' }, () => void this.#show());
    this.#parts.problem.replaceChildren(`${strings.faults[fault]} `, retry);
  }

  #clear(status: string): void {
    this.#parts.status.textContent = status;
    this.#parts.found.hidden = true;
    this.#ways(true);
  }

  #ways(shown: boolean): void {
    for (const ways of this.querySelectorAll<HTMLElement>('.ways')) ways.hidden = !shown;
  }
}

customElements.define('kelisim-search', SearchPage);
