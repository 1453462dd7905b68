import { EngineError } from '#src/search/engine.ts';

/** The value of some work of Pagefind. Rejects with EngineError when it fails or takes too long. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  if (!(await settles(work, milliseconds))) {
    throw new EngineError('timeout', `Pagefind did not answer within ${milliseconds} ms.`);
  }
  try {
    return await work;
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('missing', error instanceof Error ? error.message : String(error));
  }
}

/** Whether the work ends, well or badly, within this time. */
export async function settles(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  const settled = await Promise.race([ended, late]);
  clearTimeout(timer);
  return settled;
}
