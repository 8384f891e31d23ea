/** Returns whether something failed because its code could not be fetched, and not because the code is wrong. */
export function isLoadFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'ChunkLoadError' ||
    /^(Failed to load chunk|Loading chunk|Failed to fetch dynamically|error loading dynamically)/i.test(
      error.message,
    )
  );
}
