import type { FormRequest } from '@/lib/explorer/editing/form-request';
import type { Actor } from '@/lib/network/network';

type Fields = Readonly<Record<string, unknown>>;

/** What was typed into a form that was left before it was saved. */
export type FormDraft = {
  /** The fields that were written: all of them for something new. */
  readonly values: Fields;
  /** The same fields as they were when the form was opened. */
  readonly before: Fields;
  /** Texts of fields with a list that stand for nothing in it, by the name of the field. */
  readonly texts: Readonly<Record<string, string>>;
  /** The actors that are new in the form. */
  readonly actors?: readonly Actor[];
};

/** The drafts of one network’s forms, by what each form is about. They outlive a reload where the browser keeps them. */
export type FormDrafts = {
  readonly read: (request: FormRequest) => FormDraft | null;
  /** Returns the draft of a form for something new that was opened from elsewhere; null when there is none. */
  readonly readSimilar: (request: FormRequest) => FormDraft | null;
  readonly keep: (request: FormRequest, draft: FormDraft) => void;
  readonly drop: (request: FormRequest) => void;
  /** Drops the draft that `readSimilar` returns. */
  readonly dropSimilar: (request: FormRequest) => void;
};

const opened = new Map<string, FormDrafts>();

/** Returns the drafts of a network; the same for the same network as long as the page is open. */
export function openFormDrafts(networkId: string): FormDrafts {
  const known = opened.get(networkId);
  if (known) return known;
  const drafts = createFormDrafts(`backchannel-form-drafts ${networkId}`);
  opened.set(networkId, drafts);
  return drafts;
}

function createFormDrafts(storageKey: string): FormDrafts {
  const drafts = readStored(storageKey);
  const store = () => {
    try {
      window.sessionStorage.setItem(storageKey, JSON.stringify([...drafts]));
    } catch {
      // A browser that keeps nothing, or no more, still has them in the page’s memory.
    }
  };
  const findSimilar = (request: FormRequest) => {
    const own = toFormKey(request);
    const begin = toSimilarKey(request);
    return begin === null
      ? undefined
      : [...drafts.keys()].findLast((key) => key !== own && key.startsWith(begin));
  };
  const drop = (key: string | undefined) => {
    if (key !== undefined && drafts.delete(key)) store();
  };
  return {
    read: (request) => drafts.get(toFormKey(request)) ?? null,
    readSimilar: (request) => drafts.get(findSimilar(request) ?? '') ?? null,
    keep: (request, draft) => {
      drafts.set(toFormKey(request), draft);
      store();
    },
    drop: (request) => drop(toFormKey(request)),
    dropSimilar: (request) => drop(findSimilar(request)),
  };
}

/** Returns what a form is about, as one word: two requests of one key open the same form. */
export function toFormKey({ kind, ...about }: FormRequest): string {
  const parts = Object.entries(about).filter(([part, value]) => part !== 'at' && value !== undefined);
  return `${kind} ${isNew({ kind, ...about } as FormRequest) ? 'new' : 'known'} ${JSON.stringify(parts)}`;
}

/** Returns whether a form is for something that is not in the network yet. */
export function isNew(request: FormRequest): boolean {
  if ('id' in request) return request.id === null;
  return request.kind === 'evidence' ? request.was === null : request.kind === 'denial';
}

/** Only a form that begins with other ends is like another; evidence for one tie is none for the next. */
function toSimilarKey(request: FormRequest): string | null {
  return isNew(request) && request.kind !== 'evidence' ? `${request.kind} new ` : null;
}

function readStored(storageKey: string): Map<string, FormDraft> {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(storageKey) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, FormDraft] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const draft: unknown = entry[1];
  if (!isFields(draft) || !['values', 'before', 'texts'].every((part) => isFields(draft[part]))) return false;
  return draft.actors === undefined || Array.isArray(draft.actors);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
