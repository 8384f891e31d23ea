import { del, get, keys, set } from 'idb-keyval';
import { parseChanges } from '@/lib/network/changes/parse-changes';
import { isObject } from '@/lib/network/check-shape';
import { noteKept } from './edits-flag';
import { parseKeptHistory } from './kept-history';
import type { DraftStorage, KeptEdits } from './transport';
import type { ChangeBatch } from './working-copy';

/** How long pages that are open have to say so, in milliseconds. */
const ROLL_CALL = 150;

const PREFIX = 'backchannel-edits';

/**
 * Returns where a browser keeps the edits of a page to one network, beside those of other pages: in its own database,
 * which outlives the page.
 */
export function createBrowserDraftStorage(networkId: string): DraftStorage {
  const session = createName();
  const own = `${PREFIX}/${networkId}/${session}`;
  const undo = `backchannel-undo/${networkId}`;
  const channel = new BroadcastChannel(`${PREFIX}/${networkId}`);
  const present = new Set<string>();
  channel.onmessage = ({ data }) => {
    if (data === 'who is there') channel.postMessage(session);
    else present.add(String(data));
  };

  const listLeft = async () => {
    const names = (await keys()).map(String);
    return names.filter((name) => name.startsWith(`${PREFIX}/${networkId}/`) && name !== own).sort();
  };
  const keep = async (edits: KeptEdits | null) => {
    if (edits) await set(own, edits);
    else await del(own);
    noteKept('edits', networkId, edits !== null || (await listLeft()).length > 0);
  };
  return {
    adopt: async () => {
      if ((await listLeft()).length === 0) return null;
      channel.postMessage('who is there');
      await new Promise((resolve) => setTimeout(resolve, ROLL_CALL));
      for (const name of await listLeft()) {
        if (present.has(name.split('/').at(-1) ?? '')) continue;
        const left = parseKept(await get(name));
        if (left) await keep(left);
        await del(name);
        if (left) return left;
      }
      return null;
    },
    keep,
    loadHistory: async () => parseKeptHistory(await get(undo)),
    keepHistory: async (kept) => {
      if (kept) await set(undo, { version: kept.version, ...kept.history });
      else await del(undo);
      noteKept('undo', networkId, kept !== null);
    },
    destroy: () => channel.close(),
  };
}

function createName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now()}-${number.toString(16)}`;
}

/** Another version of the program may have kept them: what cannot be read is as if it were not there. */
function parseKept(value: unknown): KeptEdits | null {
  if (!isObject(value) || typeof value.version !== 'number') return null;
  const changes = parseChanges(value.changes);
  if (!changes.ok) return null;
  return { version: value.version, changes: changes.value, batch: parseChangeBatch(value.batch) };
}

function parseChangeBatch(value: unknown): ChangeBatch | null {
  if (!isObject(value) || typeof value.key !== 'string' || typeof value.base !== 'number') return null;
  const changes = parseChanges(value.changes);
  return changes.ok ? { key: value.key, base: value.base, changes: changes.value } : null;
}
