import type { View } from '@/lib/view/view';
import { computePatch } from './patch';

/** What comes, goes and stays from one view to the next. */
export type Changes = ReturnType<typeof compareViews>;

/** Returns how two views differ: `isOther`: whether actors or the points of claims come or go. */
export function compareViews(last: View, next: View) {
  const patch = computePatch(last, next);
  const claims = compareItems(last.claims, next.claims);
  const points = compareItems(last.claimPoints, next.claimPoints);
  const lines = compareItems(last.claimLines, next.claimLines);
  const coming = [...patch.addedActors, ...patch.removedActors, ...points.added, ...points.removed];
  return { patch, claims, points, lines, isOther: coming.length > 0 };
}

function compareItems<T extends { readonly id: string }>(previous: readonly T[], next: readonly T[]) {
  const before = new Set(previous.map(({ id }) => id));
  const now = new Set(next.map(({ id }) => id));
  return {
    removed: previous.flatMap(({ id }) => (now.has(id) ? [] : [id])),
    added: next.filter(({ id }) => !before.has(id)),
    kept: next.filter(({ id }) => before.has(id)),
  };
}
