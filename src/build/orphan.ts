/** Ends this process of a build when the build itself is gone, at the next occasion. */
export function endWithParent(): void {
  process.on('disconnect', () => process.exit(1));
  // To wait for that is no work of its own.
  process.channel?.unref();
}
