import type { Points } from './points';

/** Two circles by number, and how much they are drawn to each other, 0 to 1. */
export type Pull = { readonly a: number; readonly b: number; readonly strength: number };

/** Width to height that the whole should come to. */
const LANDSCAPE = 1.5;
const ROUNDS = 240;
/** From so many circles on, not each is kept away from each: they begin where they are near to whom they belong. */
const MAX_REPELLING = 500;
const MAX_SWAPPING = 200;
const MAX_PUSHES = 400;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Returns the middles of circles of which no two are nearer than `gap`: those that pull at each other lie near each other,
 * and the whole is compact, about 1.5 times as wide as high, with its middle at the origin. They begin at `start`, and all
 * steps are in the order of the circles: the same input gives the same middles.
 */
export function packCircles(radii: Float64Array, pulls: readonly Pull[], start: Points, gap: number): Points {
  const circles: Circles = { radii, gap, x: start.x.slice(), y: start.y.slice() };
  spreadStart(circles);
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 1 - round / ROUNDS;
    if (radii.length <= MAX_REPELLING) repel(circles, heat * heat);
    attract(circles, pulls, 0.02 + 0.28 * heat);
    gather(circles, 0.01 + 0.04 * (1 - heat));
    for (let pass = 0; pass < 2; pass++) pushCirclesApart(circles);
  }
  if (radii.length <= MAX_SWAPPING) swapAlike(circles, pulls);
  for (let round = 0; round < ROUNDS / 2; round++) {
    attract(circles, pulls, 0.02);
    gather(circles, 0.04);
    for (let pass = 0; pass < 3; pass++) pushCirclesApart(circles);
  }
  separate(circles);
  centre(circles);
  return { x: circles.x, y: circles.y };
}

type Circles = Points & { readonly radii: Float64Array; readonly gap: number };

/** Sets circles so far apart as their area asks for, in the directions in which they begin. No two begin at one point. */
function spreadStart({ radii, gap, x, y }: Circles): void {
  const count = radii.length;
  const area = radii.reduce((sum, radius) => sum + (radius + gap / 2) ** 2, 0);
  const reach = Math.sqrt(area) * 1.6;
  const meanX = x.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const meanY = y.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const spread = Math.sqrt(
    x.reduce((sum, value, i) => sum + (value - meanX) ** 2 + ((y[i] as number) - meanY) ** 2, 0) /
      Math.max(1, count),
  );
  for (let i = 0; i < count; i++) {
    const aside = reach * 0.15 * Math.sqrt((i + 0.5) / count);
    const scale = spread > 0 ? (reach * 0.5) / spread : 0;
    const [dx, dy] = [((x[i] as number) - meanX) * scale, ((y[i] as number) - meanY) * scale];
    x[i] = (dx + Math.cos(i * GOLDEN_ANGLE) * aside) * Math.sqrt(LANDSCAPE);
    y[i] = (dy + Math.sin(i * GOLDEN_ANGLE) * aside) / Math.sqrt(LANDSCAPE);
  }
}

/** Pushes every circle from every other, the more the nearer they are, along x more than along y: what is tangled comes apart while it is hot. */
function repel({ radii, x, y }: Circles, heat: number): void {
  const count = radii.length;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = (x[j] as number) - (x[i] as number);
      const dy = (y[j] as number) - (y[i] as number);
      const [ri, rj] = [radii[i] as number, radii[j] as number];
      const push = (0.25 * heat * ri * rj) / Math.max(1, dx * dx + dy * dy);
      const total = ri * ri + rj * rj;
      const [shareI, shareJ] = [(push * rj * rj) / total, (push * ri * ri) / total];
      x[i] = (x[i] as number) - dx * shareI * LANDSCAPE;
      y[i] = (y[i] as number) - (dy * shareI) / LANDSCAPE;
      x[j] = (x[j] as number) + dx * shareJ * LANDSCAPE;
      y[j] = (y[j] as number) + (dy * shareJ) / LANDSCAPE;
    }
  }
}

/** Draws the two circles of each pull to each other, until they touch, along y more than along x. The larger moves less. */
function attract({ radii, gap, x, y }: Circles, pulls: readonly Pull[], share: number): void {
  for (const { a, b, strength } of pulls) {
    const dx = (x[b] as number) - (x[a] as number);
    const dy = (y[b] as number) - (y[a] as number);
    const distance = Math.hypot(dx, dy);
    const [ra, rb] = [radii[a] as number, radii[b] as number];
    const apart = distance - ra - rb - gap;
    if (apart <= 0) continue;
    const pull = (share * strength * apart) / distance;
    const total = ra * ra + rb * rb;
    const [pullX, pullY] = [(dx * pull) / LANDSCAPE / total, (dy * pull * LANDSCAPE) / total];
    x[a] = (x[a] as number) + pullX * rb * rb;
    y[a] = (y[a] as number) + pullY * rb * rb;
    x[b] = (x[b] as number) - pullX * ra * ra;
    y[b] = (y[b] as number) - pullY * ra * ra;
  }
}

/** Draws all to the middle: along y more while the whole is too high, along x more while it is too wide. */
function gather(circles: Circles, share: number): void {
  const { x, y } = circles;
  const { left, right, top, bottom } = toEdges(circles);
  const tooHigh = Math.min(4, Math.max(0.25, ((bottom - top) * LANDSCAPE) / Math.max(1, right - left)));
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) * (1 - share / tooHigh);
    y[i] = (y[i] as number) * (1 - share * tooHigh);
  }
}

/** Pushes each pair apart that is nearer than it may be; the larger moves less. Returns whether there was one. */
function pushCirclesApart({ radii, gap, x, y }: Circles): boolean {
  const order = Int32Array.from(radii.keys()).sort(
    (one, other) => (x[one] as number) - (x[other] as number) || one - other,
  );
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  let pushed = false;
  for (let at = 0; at < order.length; at++) {
    const i = order[at] as number;
    const ri = radii[i] as number;
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] as number;
      const dx = (x[j] as number) - (x[i] as number);
      if (dx > ri + widest + gap) break;
      const needed = ri + (radii[j] as number) + gap;
      const dy = (y[j] as number) - (y[i] as number);
      const squared = dx * dx + dy * dy;
      if (squared >= needed * needed - 1e-6 * needed) continue;
      pushed = true;
      const distance = Math.sqrt(squared);
      const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
      const missing = needed - distance + 1e-6 * needed;
      const shareOfI = (radii[j] as number) ** 2 / (ri * ri + (radii[j] as number) ** 2);
      x[i] = (x[i] as number) - ux * missing * shareOfI;
      y[i] = (y[i] as number) - uy * missing * shareOfI;
      x[j] = (x[j] as number) + ux * missing * (1 - shareOfI);
      y[j] = (y[j] as number) + uy * missing * (1 - shareOfI);
    }
  }
  return pushed;
}

/** Exchanges circles of about one size where what pulls at them is nearer then. */
function swapAlike({ radii, x, y }: Circles, pulls: readonly Pull[]): void {
  const own: Pull[][] = Array.from(radii, () => []);
  for (const pull of pulls) {
    own[pull.a]?.push(pull);
    own[pull.b]?.push(pull);
  }
  const costOf = (i: number, j: number, atX: number, atY: number) => {
    let cost = 0;
    for (const { a, b, strength } of own[i] ?? []) {
      const other = a === i ? b : a;
      if (other !== j) cost += strength * Math.hypot((x[other] as number) - atX, (y[other] as number) - atY);
    }
    return cost;
  };
  for (let round = 0; round < 4; round++) {
    let swapped = false;
    for (let i = 0; i < radii.length; i++) {
      for (let j = i + 1; j < radii.length; j++) {
        const [ri, rj] = [radii[i] as number, radii[j] as number];
        if (Math.max(ri, rj) > 1.3 * Math.min(ri, rj)) continue;
        const [xi, yi, xj, yj] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
        const before = costOf(i, j, xi, yi) + costOf(j, i, xj, yj);
        const after = costOf(i, j, xj, yj) + costOf(j, i, xi, yi);
        if (after >= before * (1 - 1e-9)) continue;
        [x[i], y[i], x[j], y[j]] = [xj, yj, xi, yi];
        swapped = true;
      }
    }
    if (!swapped) return;
  }
}

/** Pushes until no two are too near; where that does not end, all are spread about the middle, and pushed again. */
function separate(circles: Circles): void {
  for (;;) {
    for (let round = 0; round < MAX_PUSHES; round++) if (!pushCirclesApart(circles)) return;
    for (let i = 0; i < circles.x.length; i++) {
      circles.x[i] = (circles.x[i] as number) * 1.1;
      circles.y[i] = (circles.y[i] as number) * 1.1;
    }
  }
}

function centre(circles: Circles): void {
  const { x, y } = circles;
  const { left, right, top, bottom } = toEdges(circles);
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) - (left + right) / 2;
    y[i] = (y[i] as number) - (top + bottom) / 2;
  }
}

function toEdges({ radii, x, y }: Circles) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [i, radius] of radii.entries()) {
    left = Math.min(left, (x[i] as number) - radius);
    right = Math.max(right, (x[i] as number) + radius);
    top = Math.min(top, (y[i] as number) - radius);
    bottom = Math.max(bottom, (y[i] as number) + radius);
  }
  return { left, right, top, bottom };
}
