/** The key `/` leads to the search box, unless somebody is typing. */
export function focusOnSlash(box: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
