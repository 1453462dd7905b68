/** Makes each `<button data-copy="done">` copy the text of the element before it, and say so in its own words. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => {
      const text = button.previousElementSibling?.textContent ?? '';
      void navigator.clipboard.writeText(text.replace(/\s+/gu, ' ').trim()).then(() => {
        button.textContent = button.dataset['copy'] ?? '';
      });
    });
  }
}
