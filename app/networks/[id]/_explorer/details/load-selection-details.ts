import type { SelectionDetails } from './selection-details';

let loaded: typeof SelectionDetails | null = null;

/** Loads the details of what is selected: apart from the other late parts, which it has buttons for. */
export async function loadSelectionDetails(): Promise<typeof SelectionDetails> {
  const details = await import('./selection-details').then((module) => module.SelectionDetails);
  loaded = details;
  return details;
}

/** Returns the details of what is selected when they are loaded, else null. */
export function findSelectionDetails(): typeof SelectionDetails | null {
  return loaded;
}
