import type { Manifest } from './manifest.ts';

/** What a host takes at most; absent where it names no limit. */
interface HostLimits {
  readonly host: string;
  readonly files?: number;
  /** Bytes of one file. */
  readonly fileSize?: number;
  /** Bytes of all files. */
  readonly size?: number;
  readonly redirects?: number;
  /** What to do when there is too much. */
  readonly hint: string;
}

const MIB = 1024 ** 2;

/** From the hosts' documentation. */
const HOSTS: readonly HostLimits[] = [
  {
    host: 'Cloudflare Pages',
    files: 20_000,
    fileSize: 25 * MIB,
    redirects: 2000,
    hint: 'A paid plan takes 100,000 files; above that serve the folder with nginx, or from object storage behind the CDN.',
  },
  {
    host: 'Netlify',
    redirects: 10_000,
    hint: 'Serve the folder with nginx, where redirects are a table without a limit.',
  },
  {
    host: 'GitHub Pages',
    fileSize: 100 * MIB,
    size: 1024 * MIB,
    redirects: 0,
    hint: 'It knows no redirects and takes 1 GB: use it for a copy, and another host for the site itself.',
  },
];

export interface LimitBreach {
  readonly host: string;
  readonly message: string;
  readonly hint: string;
}

/** Which hosts would not take the site whole, and what to do. */
export function breachesOf({ files }: Manifest, redirects: number): LimitBreach[] {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const largest = files.reduce((a, b) => (b.size > a.size ? b : a), { path: '', size: 0 });
  return HOSTS.flatMap((host) => {
    const { fileSize = Infinity } = host;
    const faults = [
      files.length + 1 > (host.files ?? Infinity) &&
        `${files.length + 1} files; it takes ${String(host.files)}`,
      largest.size > fileSize &&
        `${largest.path} has ${largest.size} bytes; it takes ${fileSize} a file`,
      size > (host.size ?? Infinity) && `${size} bytes; it takes ${String(host.size)}`,
      redirects > (host.redirects ?? Infinity) &&
        `${redirects} redirects; it takes ${String(host.redirects)}`,
    ].filter((fault) => fault !== false);
    return faults.map((message) => ({ host: host.host, message, hint: host.hint }));
  });
}
