/** Called once when the server starts, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkStart } = await import('./app/_door/check-start');
  await checkStart();
}
