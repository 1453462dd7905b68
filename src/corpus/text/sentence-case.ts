/** The text as a sentence of its own. */
export const finished = (text: string): string => `${capital(text)}.`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
