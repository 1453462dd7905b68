import { offerCopies } from '#src/components/record/copy.ts';

/** Where the browser keeps the display mode; `FirstPaint.astro` reads it before the page is painted. */
const KEY = 'kelisim-mode';

const root = document.documentElement;
const choice = document.querySelector<HTMLSelectElement>('[data-display]');

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function show(mode: string): void {
  root.dataset['mode'] = mode;
  if (choice) choice.value = mode;
}

choice?.addEventListener('change', () => {
  show(choice.value);
  try {
    localStorage.setItem(KEY, choice.value);
  } catch {
    // The browser keeps nothing: the mode holds for this page.
  }
});
show(root.dataset['mode'] ?? '');
// A page that comes back from the browser's cache may be older than the choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show(remembered());
});
offerCopies();
