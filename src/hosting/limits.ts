import { MANIFEST, manifestText, type Manifest } from './manifest.ts';

/** What a host takes at most, each with what to do when there is more; absent where it names no limit. */
interface HostLimits {
  readonly host: string;
  readonly files?: Limit;
  /** Bytes of one file. */
  readonly fileSize?: Limit;
  /** Bytes of all files. */
  readonly size?: Limit;
  readonly redirects?: Limit;
}

type Limit = readonly [most: number, hint: string];

const MIB = 1024 ** 2;

const OWN_SERVER = 'Serve the folder with nginx, where redirects are a table without a limit.';
const LARGE_FILES =
  'Leave these files out of the upload and serve them from object storage behind the same address; large tables lie in files by year, too.';
const COPY_ONLY =
  'It knows no redirects and takes 1 GB: use it for a copy, and another host for the site itself.';

/** From the hosts' documentation. */
const HOSTS: readonly HostLimits[] = [
  {
    host: 'Cloudflare Pages',
    files: [
      20_000,
      'A paid plan takes 100,000 files; above that serve the folder with nginx, or from object storage behind the CDN.',
    ],
    fileSize: [25 * MIB, LARGE_FILES],
    redirects: [2000, OWN_SERVER],
  },
  { host: 'Netlify', redirects: [10_000, OWN_SERVER] },
  {
    host: 'GitHub Pages',
    fileSize: [100 * MIB, LARGE_FILES],
    size: [1024 * MIB, COPY_ONLY],
    redirects: [0, COPY_ONLY],
  },
];

export interface LimitBreach {
  readonly host: string;
  readonly message: string;
  readonly hint: string;
}

/** Which hosts would not take the site whole, and what to do. */
export function breachesOf(manifest: Manifest, redirects: number): LimitBreach[] {
  const own = { path: MANIFEST, size: Buffer.byteLength(manifestText(manifest)) };
  const files = [...manifest.files, own];
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return HOSTS.flatMap((host) => {
    const over = (limit: Limit | undefined, count: number, what: string) =>
      limit && count > limit[0]
        ? [{ host: host.host, message: `${count} ${what}; it takes ${limit[0]}`, hint: limit[1] }]
        : [];
    const { fileSize } = host;
    const large = fileSize ? files.filter((file) => file.size > fileSize[0]) : [];
    return [
      ...over(host.files, files.length, 'files'),
      ...large.flatMap((file) => over(fileSize, file.size, `bytes in ${file.path}`)),
      ...over(host.size, size, 'bytes'),
      ...over(host.redirects, redirects, 'redirects'),
    ];
  });
}
