import { parseMapping } from '@/lib/formats/import/parse-mapping';
import { type KeptMapping, keepMapping } from '@/lib/formats/import-workflow/kept-mappings';

const KEY = 'backchannel-mappings';

/** Loads the mappings that this browser has kept; none where it keeps nothing. What another program has written there is left out. */
export function loadKeptMappings(): readonly KeptMapping[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.flatMap((each: unknown) => toKept(each) ?? []) : [];
  } catch {
    return [];
  }
}

/** Keeps a mapping in this browser, where it allows that. */
export function storeKeptMapping(added: KeptMapping): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keepMapping(loadKeptMappings(), added)));
  } catch {
    // A private window, or a full store: the next file is then mapped anew.
  }
}

function toKept(stored: unknown): KeptMapping | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { file, on, columns, mapping } = stored as Partial<Record<keyof KeptMapping, unknown>>;
  if (typeof file !== 'string' || typeof on !== 'string' || typeof columns !== 'string') return null;
  const parsed = parseMapping(mapping);
  return parsed.ok ? { file, on, columns, mapping: parsed.mapping } : null;
}
