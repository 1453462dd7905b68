import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readOptions } from '#src/build/options.ts';
import { findChromium } from '#tests/browser/chromium.ts';
import { serveBrotli } from '#tests/browser/brotli-server.ts';
import { fullestPages } from '#tests/browser/samples.ts';
import { build } from '#tests/site/build.ts';
import { CATEGORIES, pointsOf, shortcomings, type LighthouseResult } from './report.ts';

/**
 * `npm run lighthouse [-- ADDRESS…]`: what Lighthouse says of the fullest page of every kind, or of these addresses,
 * on a slow phone. It is no dependency: it is installed into the cache on first use. Ends with 1 below 100.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const { cacheDir } = readOptions({}, process.env);
const program = install(path.resolve(cacheDir, 'lighthouse'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-lighthouse-'));
process.exitCode = (await examine(path.join(folder, 'dist'))) ? 0 : 1;
rmSync(folder, { recursive: true, force: true });

/** Whether every page has 100 in every category. */
async function examine(site: string): Promise<boolean> {
  const server = await serveBrotli(site);
  try {
    // Canonical addresses are judged too: they have to be those of this server.
    const places = { OUT_DIR: site, CACHE_DIR: path.join(folder, 'cache'), SITE_URL: server.url };
    const { code, output } = await build(places);
    if (code !== 0) throw new Error(output);
    const named = process.argv.slice(2);
    const pages = named.length > 0 ? named : fullestPages(site).map(([, address]) => address);
    console.log(`${CATEGORIES.join(', ')}:`);
    let isPerfect = true;
    for (const page of pages) isPerfect = (await judge(server.url, page)) && isPerfect;
    return isPerfect;
  } finally {
    await server.close();
  }
}

async function judge(root: string, address: string): Promise<boolean> {
  const result = await lighthouse(new URL(address, root).href);
  if (result.runtimeError) throw new Error(`${address}: ${result.runtimeError.message}`);
  const points = pointsOf(result);
  console.log(`${points.map((each) => String(each).padStart(3)).join(' ')}  ${address}`);
  for (const shortcoming of shortcomings(result)) console.log(`                 ${shortcoming}`);
  return points.every((each) => each === 100);
}

async function lighthouse(url: string): Promise<LighthouseResult> {
  const { executablePath, env } = await findChromium();
  const flags = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)(process.execPath, [program, url, ...flags], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as LighthouseResult;
}

/** The program, installed if need be. */
function install(cache: string): string {
  const cli = path.join(cache, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(cli)) return cli;
  mkdirSync(cache, { recursive: true });
  const options = ['--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, LIGHTHOUSE], { stdio: 'inherit' });
  return cli;
}
