import { DOCUMENTS, OUT, type Peer } from './peer.ts';

const CONFIGURATION = `
baseURL = "https://example.org/"
title = "Archive"
contentDir = "${DOCUMENTS}"
publishDir = "${OUT}"
disableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]
`;

const FRAME = `<!doctype html><html lang="{{ block "language" . }}en{{ end }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body></html>
`;

const RELEASE = `{{ define "language" }}{{ index (split .File.LogicalName ".") 1 }}{{ end }}
{{ define "main" }}<p>{{ .Params.published }}</p><p>{{ .Params.lead }}</p>{{ .Content }}{{ end }}
`;

/** A title in several languages is no title to Hugo, so it shows the kind. */
const AGREEMENT = `{{ define "language" }}{{ .Params.language }}{{ end }}
{{ define "main" }}<p>{{ .Params.kindAsGiven }}</p><ul>{{ range .Params.parties }}<li>{{ or .as .organization }}</li>{{ end }}</ul>{{ range .Params.subject }}<p>{{ . }}</p>{{ end }}{{ .Content }}{{ end }}
`;

const LIST = `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ or .Title .File.BaseFileName }}</a></li>{{ end }}</ul>{{ end }}
`;

export const HUGO: Peer = {
  name: 'Hugo',
  packages: {},
  files: {
    'hugo.toml': CONFIGURATION,
    'layouts/_default/baseof.html': FRAME,
    'layouts/_default/list.html': LIST,
    'layouts/releases/single.html': RELEASE,
    'layouts/agreements/single.html': AGREEMENT,
  },
  yearFile: { name: '_index.md', text: '---\n---\n' },
  line: () => ['hugo', '--noBuildLock'],
  caches: ['resources'],
};
