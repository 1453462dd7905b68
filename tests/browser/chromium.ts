import { existsSync } from 'node:fs';
import os from 'node:os';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

/** Beside Playwright's own, which already keep the browser from calling home. */
const FLAGS = ['--disable-gpu', '--disable-quic', '--font-render-hinting=none'];

/** Where Chrome and Chromium stand when the system installed them. */
const KNOWN_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
};

/**
 * A headless Chromium: the one that `CHROME_PATH` names, on Linux x64 the one that npm installed, elsewhere
 * the system's. Whoever launches it closes it.
 * @throws Error when there is none.
 */
export async function launch(): Promise<Browser> {
  return chromium.launch({ args: FLAGS, ...(await findChromium()) });
}

/** Program and environment of the browser that `launch` starts. @throws Error when there is none. */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    // Its sandbox needs rights that containers and current Ubuntu give only to browsers they know. What it
    // opens are the pages that the tests have built.
    return { ...(await packagedChromium()), chromiumSandbox: false };
  }
  const executablePath = named ?? KNOWN_PLACES[process.platform]?.find((file) => existsSync(file));
  if (!executablePath) {
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  }
  const unprivileged = process.platform !== 'linux' || os.userInfo().uid !== 0;
  return { executablePath, chromiumSandbox: unprivileged && !process.env['CI'] };
}
