import { readSuggestions } from '#src/search/browser-access.ts';
import type { Suggestion } from '#src/search/manifest.ts';
import { element } from '#src/search/page/dom.ts';
import { counted } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';
import { suggestionsFor } from '#src/search/suggesting.ts';

/**
 * Makes the box a combobox (ARIA 1.2) with a list of records under it. The list comes from a small
 * file of its own and needs no index. Arrows choose, Enter opens the chosen record or searches,
 * Escape closes; where the file does not come, the box stays a box.
 */
export function suggestWhileTyping(box: HTMLInputElement, data: SearchPageData): void {
  const list = createList(box, data);
  let file: Promise<readonly Suggestion[]> | undefined;
  const load = () => {
    file ??= readSuggestions(data.index, data.locale).catch(() => []);
    return file;
  };
  box.addEventListener('focus', () => void load(), { once: true });
  box.addEventListener('input', () => {
    const typed = box.value;
    void load().then((all) => {
      if (box.value === typed) list.show(suggestionsFor(typed, all));
    });
  });
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && list.move(step)) event.preventDefault();
    else if (event.key === 'Enter' && list.open()) event.preventDefault();
    else if (event.key === 'Escape' && list.hide()) event.preventDefault();
  });
  box.addEventListener('blur', () => list.hide());
  box.form?.addEventListener('submit', () => list.hide());
}

function createList(box: HTMLInputElement, data: SearchPageData) {
  const id = 'search-suggestions';
  const list = element('ul', { id, role: 'listbox', 'aria-label': data.strings.suggestions });
  const count = element('p', { class: 'visually-hidden', role: 'status' });
  list.className = 'suggestions';
  list.hidden = true;
  box.form?.after(list, count);
  const given = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(given)) box.setAttribute(name, value);
  box.setAttribute('aria-controls', id);
  let shown: readonly Suggestion[] = [];
  let chosen = -1;

  function choose(place: number): void {
    chosen = place;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', `${at === place}`);
    list.children[place]?.scrollIntoView({ block: 'nearest' });
    if (place < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `suggestion-${place}`);
  }

  function show(suggestions: readonly Suggestion[]): void {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((one, place) => option(one, place, data)));
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', `${!list.hidden}`);
    const { suggested } = data.strings;
    count.textContent = list.hidden
      ? ''
      : counted(suggested, data.locale, { count: suggestions.length });
    choose(-1);
  }

  return {
    show,
    /** Chooses the next or the last one; beyond the end stands what was typed. */
    move(step: number): boolean {
      if (list.hidden) return false;
      const places = shown.length + 1;
      choose(((chosen + 1 + step + places) % places) - 1);
      return true;
    },
    open(): boolean {
      const url = list.hidden ? undefined : shown[chosen]?.[2];
      if (url !== undefined) location.assign(url);
      return url !== undefined;
    },
    hide(): boolean {
      const open = !list.hidden;
      if (open) show([]);
      return open;
    },
  };
}

function option([title, type, url]: Suggestion, place: number, { strings }: SearchPageData) {
  const about = element('span', { class: 'type' }, strings.types[type]);
  const made = element('li', { role: 'option', id: `suggestion-${place}` }, title, ' ', about);
  // Before the box loses its focus, which would close the list.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => location.assign(url));
  return made;
}
