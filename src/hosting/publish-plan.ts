import type { Manifest, ManifestFile } from './manifest.ts';
import { MANIFEST } from './manifest.ts';
import { isImmutable } from './rules.ts';

/** A step to publish a site over an older one; carried out in order, no reader meets a broken page. */
export interface PublishStep {
  readonly action: 'upload' | 'purge' | 'delete';
  readonly what: PublishPart;
  /** Paths of files; of a purge addresses from the root. */
  readonly files: readonly string[];
}

/**
 * In the order of uploading. What others refer to comes before what refers to it: a page after its feed, a redirect
 * after the page that it leads to.
 */
const PARTS = ['assets', 'new-files', 'new-pages', 'hosts', 'pages', 'files', 'entries'] as const;
type PublishPart = (typeof PARTS)[number] | 'changed' | 'gone-pages' | 'gone-assets';

/** Files by which readers and machines find all others; they name what must be there already. */
const ENTRY =
  /(?:^|\/)(?:sitemap[^/]*\.xml|feed\.(?:xml|json)|robots\.txt|datapackage\.json)$|^search-index\/manifest\.json$/u;
const HOSTS = /^(?:_headers|_redirects|_hosting\/.*|\.nojekyll)$/u;

/**
 * What to upload, to purge from caches and to delete, so that `to` takes the place of `from`. Without `from`
 * everything is uploaded. Deleting comes last: until then no page is without what an older copy of it needs.
 */
export function publishPlan(from: Manifest | null, to: Manifest): PublishStep[] {
  if (from?.site === to.site) return [];
  const before = new Map(from?.files.map((file) => [file.path, file.sha256]));
  const changed = to.files.filter(({ path, sha256 }) => before.get(path) !== sha256);
  const parts = Map.groupBy(changed, (file) => partOf(file, before.has(file.path)));
  const uploads = PARTS.map((what): PublishStep => {
    const files = (parts.get(what) ?? []).map(({ path }) => path);
    return { action: 'upload', what, files: what === 'entries' ? [...files, MANIFEST] : files };
  });
  const after = new Set(to.files.map(({ path }) => path));
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const replaced = changed.map(({ path }) => path).filter((path) => before.has(path));
  const [assets, pages] = [gone.filter(isAsset), gone.filter((path) => !isAsset(path))];
  const stale = from ? [...replaced, MANIFEST] : [];
  const steps: PublishStep[] = [
    ...uploads,
    { action: 'purge', what: 'changed', files: stale.map(addressOf) },
    { action: 'delete', what: 'gone-pages', files: pages },
    { action: 'purge', what: 'gone-pages', files: pages.map(addressOf) },
    { action: 'delete', what: 'gone-assets', files: assets },
  ];
  return steps.filter(({ files }) => files.length > 0);
}

const isAsset = (path: string): boolean => isImmutable(`/${path}`);

function partOf({ path }: ManifestFile, existed: boolean): PublishPart {
  if (isAsset(path)) return 'assets';
  if (HOSTS.test(path)) return 'hosts';
  if (!existed) return path.endsWith('.html') ? 'new-pages' : 'new-files';
  if (ENTRY.test(path)) return 'entries';
  if (!path.endsWith('.html')) return 'files';
  return 'pages';
}

/** Address at which a file is read. */
const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
