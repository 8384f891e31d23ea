import type { Marked } from './bright';
import type { GroundScene } from './scene';

/** Returns a scene with the same points and some of the ties, drawn as before. */
export function toPartScene({ points, ties }: GroundScene, wanted: ReadonlySet<number>): GroundScene {
  const list = Uint32Array.from(wanted).sort();
  const starts = new Uint32Array(ties.styles.length + 1);
  let at = 0;
  for (const style of ties.styles.keys()) {
    starts[style] = at;
    while (at < list.length && (list[at] ?? 0) < (ties.starts[style + 1] ?? 0)) at += 1;
  }
  starts[ties.styles.length] = at;
  return {
    points,
    ties: {
      from: list.map((tie) => ties.from[tie] ?? 0),
      to: list.map((tie) => ties.to[tie] ?? 0),
      styles: ties.styles,
      starts,
    },
    hulls: [],
  };
}

/** Returns all that any of several marks, and the ends of the ties. */
export function joinMarked({ ties: table }: GroundScene, ...all: readonly Marked[]): Marked {
  const points = new Set<number>();
  const ties = new Set<number>();
  for (const marked of all) {
    for (const point of marked.points) points.add(point);
    for (const tie of marked.ties) ties.add(tie);
  }
  for (const tie of ties) points.add(table.from[tie] ?? 0).add(table.to[tie] ?? 0);
  return { points, ties };
}
