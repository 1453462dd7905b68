/** Folders that the build hands to Astro. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/** Folder of the plan; without one (type checking) there is nothing to render. */
export const PLAN_DIR = process.env['KELISIM_PLAN'] ?? null;
