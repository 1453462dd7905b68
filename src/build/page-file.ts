/** File of a page in the site, by its address. */
export const pageFile = (address: string): string => `${address.slice(1)}index.html`;

/** The page of hosts for addresses that lead nowhere; it is rendered in every build. */
export const ERROR_PAGE = '404.html';
