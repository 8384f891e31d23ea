import type { InParts } from '@/app/_threads/parts-port';
import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { buildWholeRequest, type PlainNetwork } from '@/lib/cytoscape/plain-network';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { KeptLayout } from '@/lib/store/layouts/layout-repository';
import { findPoint, type Positions } from '@/lib/view/positions';

/** A layout that the server is asked for. `before`: where the actors of an earlier version stand; null for none. */
export type LayoutJob = {
  readonly plain: PlainNetwork;
  readonly layout: LayoutId;
  readonly before: KeptLayout | null;
};

/** Some of the actors that a layout is computed from, on their way to a process. */
export type ActorsPart = Pick<PlainNetwork, 'ids' | 'names' | 'kinds'>;

/** How many actors are copied to a process at a time: some milliseconds' work. */
const ACTORS_AT_ONCE = 4_000;

/** Returns a job for its way to the process. */
export function cutLayoutJob({ plain, ...job }: LayoutJob): InParts<LayoutJob, ActorsPart> {
  const { ids, names, kinds, ends } = plain;
  const parts = Array.from({ length: Math.ceil(ids.length / ACTORS_AT_ONCE) }, (_, at) => {
    const [from, to] = [at * ACTORS_AT_ONCE, (at + 1) * ACTORS_AT_ONCE];
    return { ids: ids.slice(from, to), names: names.slice(from, to), kinds: kinds.slice(from, to) };
  });
  return { parts, sent: { ...job, plain: { ids: [], names: [], kinds: [], ends } } };
}

/** Returns the job that `cutLayoutJob` has cut. */
export function joinLayoutJob({ plain, ...job }: LayoutJob, parts: readonly ActorsPart[]): LayoutJob {
  const join = <Name extends keyof ActorsPart>(name: Name) => parts.flatMap((part) => [...part[name]]);
  const actors = { ids: join('ids'), names: join('names'), kinds: join('kinds') } as ActorsPart;
  return { ...job, plain: { ...plain, ...actors } };
}

/** Where the actors of a network stand, in whole units of the plane, in the order of the file. */
export type LayoutReply = { readonly x: Int32Array; readonly y: Int32Array };

/** An earlier layout is gone on from when it has at least this share of the actors. */
const SHARE_THAT_STAYS = 0.5;

/**
 * Lays out a whole network, however long it takes. Where at least half of the actors stand already, they stay, and those who
 * are new stand by their neighbours; else all are laid out.
 */
export function layOutPlain({ plain, layout, before }: LayoutJob): LayoutReply {
  const stood = before ? pickStood(plain, before) : {};
  const count = Object.keys(stood).length;
  const goesOn = count > 0 && count >= SHARE_THAT_STAYS * plain.ids.length;
  const request = goesOn ? buildWholeRequest(plain, 'force', stood) : buildWholeRequest(plain, layout);
  const positions = computeLayout(request);
  const pick = (axis: 'x' | 'y') =>
    Int32Array.from(plain.ids, (id) => Math.round(findPoint(positions, id)?.[axis] ?? 0));
  return { x: pick('x'), y: pick('y') };
}

function pickStood({ ids }: PlainNetwork, before: KeptLayout): Positions {
  const present = new Set(ids);
  return Object.fromEntries(
    before.ids.flatMap((id, i) =>
      present.has(id) ? [[id, { x: before.x[i] ?? 0, y: before.y[i] ?? 0 }] as const] : [],
    ),
  );
}
