/** Called once when the server starts, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NODE_ENV === 'production') (await import('./app/_auth/end-server')).endOnSignals();
  const { readLargeFilesAside } = await import('./app/_files/server/read-large-files');
  readLargeFilesAside();
  const { checkStart } = await import('./app/_auth/check-start');
  await checkStart();
  const { startTelemetry } = await import('./app/_service/start-telemetry');
  startTelemetry(process.env);
  if (process.env.NODE_ENV !== 'production') return;
  const { preparePages } = await import('./app/_service/prepare-pages');
  preparePages();
}
