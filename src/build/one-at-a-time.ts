/**
 * Runs a work once more for all calls that come while it runs, never twice at a time; a failure is handed on and
 * does not stop later runs.
 */
export function oneAtATime(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = false;
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await work().catch(failed);
    }
    running = null;
  };
  return () => {
    wanted = true;
    running ??= run();
    return running;
  };
}
