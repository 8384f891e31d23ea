'use client';

import { useLocalStorage } from '@mantine/hooks';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphCanvas } from '@/lib/cytoscape/canvas';
import type { DeskHandle } from '@/lib/explorer/editing/desk-handle';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import { sendPlaces } from './send-places';

/** Where the actors of a network that is kept were left, by layout: as they were arranged, and as they were placed by hand. */
export type KeptPlaces = Readonly<
  Partial<Record<LayoutId, { readonly arranged: Positions; readonly placed: Positions }>>
>;

const NOWHERE: Positions = {};
const NOTHING_SENT = { arranged: NOWHERE, placed: NOWHERE };

/** How long hands have to rest, in milliseconds, before places are sent. */
const REST_MS = 800;

/**
 * Where actors were placed by hand in a layout. For a network that is kept, that is told to the server, for everybody, with
 * where all others stand as soon as somebody edits: what is there already stays where it is when the page is loaded again.
 * For a file, and until the server has it, this browser keeps it.
 */
export function useKeptPlaces({
  desk,
  networkId,
  layout,
  version,
  mayEdit,
  initial,
  canvas,
}: {
  desk: DeskHandle;
  networkId: string;
  layout: LayoutId;
  version: number;
  mayEdit: boolean;
  initial: KeptPlaces;
  canvas: RefObject<GraphCanvas | null>;
}) {
  const [known, setKnown] = useState<KeptPlaces>(initial);
  const [own, setOwn] = useLocalStorage<Positions>({
    key: `backchannel/placed/${networkId}/${layout}`,
    defaultValue: NOWHERE,
    deserialize: parsePositions,
  });
  const there = known[layout] ?? NOTHING_SENT;
  const latest = useRef({ there, own, layout });
  latest.current = { there, own, layout };
  const isKept = useCallback(
    () => mayEdit && (desk.read()?.copy.version ?? version) > 0,
    [desk, mayEdit, version],
  );

  /** Sends what the server does not have; what it does not take stays in this browser. */
  const send = useCallback(async () => {
    const now = latest.current;
    if (!isKept()) return;
    const isEdited = (desk.read()?.copy.history.log.length ?? 0) > 0;
    const standing = isEdited ? (canvas.current?.getPositions() ?? NOWHERE) : NOWHERE;
    const arranged = pickMoved(now.there.arranged, standing, { ...now.there.placed, ...now.own });
    if (arranged === NOWHERE && Object.keys(now.own).length === 0) return;
    if (!(await sendPlaces(networkId, now.layout, { arranged, placed: now.own, release: false }))) return;
    setKnown((current) => {
      const before = current[now.layout] ?? NOTHING_SENT;
      const after = {
        arranged: { ...before.arranged, ...arranged },
        placed: { ...before.placed, ...now.own },
      };
      return { ...current, [now.layout]: after };
    });
    setOwn((current) => pickMoved(now.own, current, NOWHERE));
  }, [desk, isKept, canvas, networkId, setOwn]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), REST_MS);
  }, [send]);
  useEffect(() => {
    let last = desk.read()?.copy.version ?? version;
    const unsubscribe = desk.subscribe(() => {
      const now = desk.read()?.copy.version ?? version;
      if (now !== last) later();
      last = now;
    });
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [desk, version, later]);
  // What hands have just moved, and what this browser still has from before.
  useEffect(() => {
    if (own !== NOWHERE) later();
  }, [own, later]);

  const place = useCallback((moved: Positions) => setOwn((current) => ({ ...current, ...moved })), [setOwn]);
  const release = useCallback(() => {
    setOwn(NOWHERE);
    setKnown((current) => ({
      ...current,
      [layout]: { ...(current[layout] ?? NOTHING_SENT), placed: NOWHERE },
    }));
    if (isKept()) void sendPlaces(networkId, layout, { ...NOTHING_SENT, release: true });
  }, [setOwn, layout, isKept, networkId]);
  const placed = useMemo(() => ({ ...there.placed, ...own }), [there.placed, own]);
  const isArranged = Object.keys(there.arranged).length > 0;
  return useMemo(() => ({ placed, place, release, isArranged }), [placed, place, release, isArranged]);
}

/** Answers the positions that are not where they were, but those of `without`. */
function pickMoved(before: Positions, after: Positions, without: Positions): Positions {
  const moved = Object.entries(after).filter(([id, { x, y }]) => {
    const was = before[id];
    const isSame = was !== undefined && Math.abs(was.x - x) < 0.06 && Math.abs(was.y - y) < 0.06;
    return !isSame && !Object.hasOwn(without, id);
  });
  return moved.length === 0 ? NOWHERE : Object.fromEntries(moved);
}

/** Reads positions that this browser kept; anything else reads as none. */
function parsePositions(text: string | undefined): Positions {
  if (!text) return NOWHERE;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return NOWHERE;
    const points = Object.entries(value).filter(
      ([, point]) => Number.isFinite(point?.x) && Number.isFinite(point?.y),
    );
    return Object.fromEntries(points);
  } catch {
    return NOWHERE;
  }
}
