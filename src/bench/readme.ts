/** The part of a text between these two is the command's, the rest belongs to people. */
const BEGIN = '<!-- bench: written by `npm run bench -- --readme`, not by hand -->';
const END = '<!-- /bench -->';

/** @throws when the markers are not there, or not in order. */
export function withSection(text: string, section: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`The README needs the lines “${BEGIN}” and “${END}”, in this order.`);
  }
  return `${text.slice(0, begin + BEGIN.length)}\n\n${section.trim()}\n\n${text.slice(end)}`;
}
