import { type HandPlaces, mergePlaces, type Placing } from '@/lib/explorer/placing';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import type { Point, Positions } from '@/lib/view/positions';

/** Where actors of a network that is kept stand in each layout, as the server has it: as arranged, and as placed by hand. */
export type KeptPlaces = Readonly<
  Partial<Record<LayoutId, { readonly arranged: Positions; readonly placed: Positions }>>
>;

/** The same as it comes with a page: null for what is so much that it is loaded apart. */
export type SentPlaces = { readonly [Layout in LayoutId]: KeptPlaces[Layout] | null };

/** What the server does not have of a layout: places by hand, and an arrangement. */
export type Unsent = Pick<Placing, 'placed' | 'base'>;

/** Where actors stand: as the server has it, and what it does not have yet, or will never take. */
export type PlacesState = {
  readonly kept: KeptPlaces;
  readonly unsent: Readonly<Partial<Record<LayoutId, Unsent>>>;
};

const NOTHING: Unsent = { placed: {}, base: null };
const NOWHERE: Positions = {};

/** Returns what the server does not have of a layout; null for nothing. */
export function findUnsent({ unsent }: PlacesState, layout: LayoutId): Unsent | null {
  const own = unsent[layout];
  return own && (own.base !== null || Object.keys(own.placed).length > 0) ? own : null;
}

/** Returns the layouts of which the server does not have everything. */
export function listUnsent(state: PlacesState): readonly LayoutId[] {
  return LAYOUT_IDS.filter((layout) => findUnsent(state, layout) !== null);
}

/** Returns who is placed by hand in a layout, and where. */
export function findPlaced({ kept, unsent }: PlacesState, layout: LayoutId): Positions {
  return mergePlaces(kept[layout]?.placed ?? NOWHERE, unsent[layout]?.placed ?? {});
}

/** Returns how a user had a layout arranged; nowhere when nobody has. */
export function findArranged({ kept, unsent }: PlacesState, layout: LayoutId): Positions {
  const base = unsent[layout]?.base;
  if (base) return base.isKept ? base.positions : NOWHERE;
  return kept[layout]?.arranged ?? NOWHERE;
}

/** Returns the state after a person has put actors elsewhere: the server does not have that yet. */
export function applyPlacing(state: PlacesState, { layout, placed, base }: Placing): PlacesState {
  const own = state.unsent[layout] ?? NOTHING;
  const next = { placed: { ...own.placed, ...placed }, base: base ?? own.base };
  return { ...state, unsent: { ...state.unsent, [layout]: next } };
}

/** Returns the state once the server has taken what was unsent of a layout; what was moved since is still unsent. */
export function acceptSent(state: PlacesState, layout: LayoutId, sent: Unsent): PlacesState {
  const { kept, unsent } = state;
  const before = kept[layout] ?? { arranged: NOWHERE, placed: NOWHERE };
  const now = unsent[layout] ?? NOTHING;
  const left = Object.entries(now.placed).filter(
    ([id, point]) => !Object.hasOwn(sent.placed, id) || sent.placed[id] !== point,
  );
  const arranged = sent.base ? (sent.base.isKept ? sent.base.positions : NOWHERE) : before.arranged;
  return {
    kept: { ...kept, [layout]: { arranged, placed: mergePlaces(before.placed, sent.placed) } },
    unsent: {
      ...unsent,
      [layout]: { placed: Object.fromEntries(left), base: now.base === sent.base ? null : now.base },
    },
  };
}

/** Writes what is unsent of a layout, for this browser to keep; null when there is nothing to keep. */
export function writeUnsent(state: PlacesState, layout: LayoutId): string | null {
  const own = findUnsent(state, layout);
  return own && JSON.stringify([own.placed, own.base]);
}

/** Reads what this browser kept of a layout; anything else reads as nothing. */
export function readUnsent(text: string | null): Unsent {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    // Once only places by hand were kept, by actor.
    const [placed, base] = Array.isArray(value) ? value : [value, null];
    return { placed: readPoints(placed), base: readBase(base) };
  } catch {
    return NOTHING;
  }
}

function readBase(value: unknown): Unsent['base'] {
  if (!isRecord(value) || !isRecord(value.positions)) return null;
  return { positions: mergePlaces(NOWHERE, readPoints(value.positions)), isKept: value.isKept === true };
}

function readPoints(value: unknown): HandPlaces {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, Point | null] => entry[1] === null || isPoint(entry[1]),
    ),
  );
}

function isPoint(value: unknown): value is Point {
  return isRecord(value) && Number.isFinite(value.x) && Number.isFinite(value.y);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
