/** Loads all that editing needs, ahead of the first edit. */
export async function loadEditing(): Promise<void> {
  await Promise.all([import('@/lib/explorer/editing/open-desk'), import('./edit-form')]);
}
