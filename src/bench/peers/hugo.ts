import { DOCUMENTS, OUT, type Peer } from './peer.ts';

const CONFIGURATION = `
baseURL = "https://example.org/"
title = "Archive"
contentDir = "${DOCUMENTS}"
publishDir = "${OUT}"
buildFuture = true
disableKinds = ["taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]
`;

/** A title in several languages is no title to Hugo, so it shows the kind of an agreement. */
const FRAME = `{{ $title := or .Title .Params.kindAsGiven .RelPermalink }}<!doctype html><html lang="{{ block "language" . }}en{{ end }}"><head><meta charset="utf-8"><title>{{ $title }}</title></head><body><main><h1>{{ $title }}</h1>{{ block "main" . }}{{ end }}</main></body></html>
`;

/** What the documents call `published` is a date to Hugo. */
const RELEASE = `{{ define "language" }}{{ index (split .File.LogicalName ".") 1 }}{{ end }}
{{ define "main" }}<p>{{ with .PublishDate }}{{ .Format "2006-01-02" }}{{ end }}</p><p>{{ .Params.lead }}</p>{{ .Content }}{{ end }}
`;

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
