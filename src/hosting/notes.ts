/** What stands beside the nginx files, for whoever puts the site somewhere. */
export const HOSTING_NOTES = `# Putting this site on a host

Everything here is made by the build from one description; nothing in it is edited by hand.

## Cloudflare Pages, Netlify

Upload the folder as it is. They read \`_headers\` and \`_redirects\`. Netlify reports the lines \`! Name\` of
\`_headers\`, which only Cloudflare needs, and passes over them: there the later rule wins without them.

Cloudflare Pages takes 20,000 files, on a paid plan 100,000, and 25 MiB a file. \`npm run publish:plan\` says when the
site has more. An archive of tens of thousands of releases has larger files in \`/data/\` and a larger
\`manifest.json\`: put those into object storage behind the same addresses, or the whole folder behind nginx.

## nginx

    http {
      include /srv/kelisim/_hosting/nginx-http.conf;
      server {
        listen 443 ssl;
        root /srv/kelisim;
        include /srv/kelisim/_hosting/nginx-server.conf;
      }
    }

## GitHub Pages

Push the folder to the branch that Pages serves. \`.nojekyll\` is in it, because folders here begin with \`_\`.
GitHub Pages sends neither headers of ours nor redirects: there is no content security policy, files are cached for
ten minutes whatever they are, and former addresses end at the page for unknown addresses. Put a CDN that can do
both in front of it, or use it for a copy only. It takes 1 GB.

## Anything else

Serve \`404.html\` with status 404 for what is not there, and send the headers that \`_headers\` names.
`;
