/**
 * Known ways of getting script into a page, after the cheat sheets of OWASP (“XSS Filter Evasion”) and PortSwigger
 * (“Cross-site scripting”). Each calls `alert`, which the browser test listens for.
 */

const CALL = 'alert(1)';

const EVENTS = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'onanimationstart',
  'ontoggle',
  'onpointerenter',
  'onbegin',
  'onloadstart',
];

const CARRIERS: readonly ((event: string) => string)[] = [
  (event) => `<img src=x ${event}=${CALL}>`,
  (event) => `<svg ${event}="${CALL}"></svg>`,
  (event) => `<body ${event}='${CALL}'>`,
  (event) => `<input autofocus ${event}=${CALL}>`,
  (event) => `<details open ${event}=${CALL}>x</details>`,
  (event) => `<video src=x ${event}=${CALL}></video>`,
  (event) => `<IMG SRC="x" ${event.toUpperCase()}=${CALL}/>`,
];

const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<SCRIPT>${CALL}</SCRIPT>`,
  `<script >${CALL}</script >`,
  `<script/x>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script type="module">${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<<script>${CALL}//<</script>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `--><script>${CALL}</script><!--`,
  `]]><script>${CALL}</script>`,
  `<!--><script>${CALL}</script>-->`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script xlink:href="data:,${CALL}"/></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${CALL}"><text y="9">x</text></a></svg>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${CALL}">x</maction></math>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${CALL}&lt;/script&gt;"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<object data="data:text/html,<script>${CALL}</script>"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<button formaction="javascript:${CALL}" form=f>x</button>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<area href="javascript:${CALL}">`,
  `<base href="javascript:/a/-${CALL}//">`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${CALL})}">`,
  `<style>@import 'javascript:${CALL}';</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<table background="javascript:${CALL}"><tr><td>x</td></tr></table>`,
  `<div style="background:url(javascript:${CALL})">x</div>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<xss id=x tabindex=1 onfocus=${CALL}></xss>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `<img src="x\`\` onerror=${CALL}">\`<img src=x onerror=${CALL}>`,
  `<img/src=x/onerror=${CALL}>`,
  `<img\nsrc=x\nonerror=${CALL}>`,
  `<a href="&#106;avascript:${CALL}">x</a>`,
  `<a href="java&#x09;script:${CALL}">x</a>`,
  `<custom-element onclick=${CALL}>x</custom-element>`,
];

const SCHEMES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `javascript&#58;${CALL}`,
  `javascript&colon;${CALL}`,
  `&#106;&#97;&#118;&#97;script:${CALL}`,
  `&#x6A;avascript:${CALL}`,
  `java&Tab;script:${CALL}`,
  `java&NewLine;script:${CALL}`,
  `javascript://%0a${CALL}`,
  `javascript:void(0);${CALL}`,
  `vbscript:msgbox(1)`,
  `data:text/html,<script>${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `livescript:${CALL}`,
  `view-source:javascript:${CALL}`,
  `feed:javascript:${CALL}`,
];

/** Markdown that turns an address into a link. */
const LINKS: readonly ((address: string) => string)[] = [
  (address) => `[x](${address.replaceAll(' ', '%20')})`,
  (address) => `[x](<${address.replaceAll(/[<>]/gu, '')}>)`,
  (address) => `![x](${address})`,
  (address) => `[x][y]\n\n[y]: ${address}`,
];

const unique = (all: readonly string[]): string[] => [...new Set(all)];

/** HTML, for every place where an editor types text. */
export const HTML_VECTORS: readonly string[] = unique([
  ...ELEMENTS,
  ...CARRIERS.flatMap((carrier) => EVENTS.map(carrier)),
]);

/** Markdown links, for bodies. */
export const LINK_VECTORS: readonly string[] = unique(LINKS.flatMap((link) => SCHEMES.map(link)));

/** Addresses, for the fields that hold one. */
export const ADDRESS_VECTORS: readonly string[] = SCHEMES;
