type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children; `undefined` and `false` leave an attribute out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : `${value}`);
  }
  made.append(...children);
  return made;
}

/** A button that does something and submits nothing. */
export function button(
  label: string,
  attributes: Attributes,
  onClick: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Replaces what a container holds; the focus stays on the element with the same identifier. */
export function refill(container: HTMLElement, ...children: (Node | string)[]): void {
  const focused = container.contains(document.activeElement) ? document.activeElement?.id : '';
  container.replaceChildren(...children);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
