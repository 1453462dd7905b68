/** Folders that the build hands to Astro. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/** Folder of the plan; without one (type checking) there is nothing to render. */
export const PLAN_DIR = process.env['KELISIM_PLAN'] ?? null;

/** Which of the planned pages this process renders: every so manieth, from which one on. */
export const [FIRST = 0, PROCESSES = 1] = (process.env['KELISIM_SHARE'] ?? '0/1')
  .split('/')
  .map(Number);
