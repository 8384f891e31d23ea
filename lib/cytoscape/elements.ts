import type { ElementDefinition } from 'cytoscape';
import type { Mark } from '@/lib/explorer/versions/marks';
import { toDrawnBox } from '@/lib/view/actor-box';
import { toCardBox, toSpeakerBox } from '@/lib/view/claim-cards';
import { completePositions } from '@/lib/view/complete-positions';
import { showsFlagsOfPeople, toBadge } from '@/lib/view/flag-image';
import { isolateLines, toLabelLines } from '@/lib/view/label-lines';
import { indexLegs, type LegCurve, layLegs } from '@/lib/view/leg-lines';
import { toBundleWidths, toLineDrawing } from '@/lib/view/line-drawing';
import { SPEAKER_REACH } from '@/lib/view/place-cards';
import { toMarkText } from '@/lib/view/place-marks';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type {
  View,
  ViewActor,
  ViewBundle,
  ViewClaim,
  ViewClaimLine,
  ViewClaimPoint,
  ViewLeg,
} from '@/lib/view/view';

/** Returns the id of an actor on the canvas, where it must not be that of a relationship: in the network they may share one. */
export function toNodeId(actor: string): string {
  return `actor:${actor}`;
}

export function toEdgeId(legKey: string): string {
  return `leg:${legKey}`;
}

/** Returns the key of the leg that has this id on the canvas. */
export function fromEdgeId(id: string): string {
  return id.slice(toEdgeId('').length);
}

export const SELECTED = 'is-selected';
export const FOCUSED = 'is-focused';

export type Flags = Readonly<Record<string, string>>;

export type NodeData = {
  readonly id: string;
  readonly actor: string;
  readonly kind: string;
  readonly label: string;
  /** Of the shape, in units of the plane. */
  readonly width: number;
  readonly height: number;
  readonly flag?: string;
  /** Of a closed side. */
  readonly sideCount?: number;
  readonly hue?: number;
  /** Of a person: the flag at the edge of the circle; empty for none. */
  readonly badge?: string;
};

/** Where the line of an edge runs, as Cytoscape is told: beside the straight line between its nodes. */
export type EdgeShape = {
  /** How far the line bows out to the right of its way, so that parallel ties part; 0 for a straight one. */
  readonly bend: number;
  /** The share of the way at which it does. */
  readonly share: number;
  /** Where the line begins and ends, from the middle of its node; empty: at the border. */
  readonly startAt: string;
  readonly endAt: string;
};

export type EdgeData = EdgeShape & {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relationship: string;
  readonly type: string;
  readonly part: string;
  readonly standing: string;
  readonly width: number;
  /** How much wider the outline is than the line, for a double line. */
  readonly outline: number;
  readonly mark: string;
  /** Whether its end is hollow, as it is proposed. */
  readonly isOpen: boolean;
  readonly words: string;
  /** The ids of the ties that it stands for, where they are several. */
  readonly ties?: readonly string[];
  /** Whether it has the hue of no type, and whether it has no head. */
  readonly isMixed?: boolean;
  readonly isHeadless?: boolean;
};

const STRAIGHT: EdgeShape = { bend: 0, share: 0.5, startAt: '', endAt: '' };

/** Returns what Cytoscape is given for a view: nodes first. An actor without a position stands beside its neighbours. */
export function toElements(view: View, positions: Positions, flags: Flags): ElementDefinition[] {
  const places = completePositions(view, positions);
  const hasBadges = showsFlagsOfPeople(view.actors.length);
  const nodes = view.actors.map((actor) => ({
    group: 'nodes' as const,
    data: toNodeData(actor, flags, hasBadges),
    classes: toNodeClasses(actor),
    position: { ...(findPoint(places, actor.id) ?? { x: 0, y: 0 }) },
  }));
  const claims = view.claims.map((claim) => ({
    group: 'nodes' as const,
    data: toClaimData(claim),
    classes: toClaimClasses(claim),
    position: { ...(findPoint(places, claim.id) ?? { x: 0, y: 0 }) },
  }));
  const points = view.claimPoints.map((point) => ({
    group: 'nodes' as const,
    data: toPointData(point),
    classes: [],
    position: { ...(findPoint(places, point.id) ?? { x: 0, y: 0 }) },
  }));
  const curves = layLegs(indexLegs(view), places);
  const edges = view.legs.map((leg) => ({
    group: 'edges' as const,
    data: toEdgeData(leg, view, toEdgeShape(leg, curves.get(leg.key), places)),
    classes: toEdgeClasses(leg),
  }));
  const lines = view.claimLines.map((line) => ({ group: 'edges' as const, data: toLineData(line) }));
  return [...nodes, ...claims, ...points, ...edges, ...lines];
}

/** Returns what the canvas keeps of an actor. `hasBadges`: whether people have the flags of their countries. */
export function toNodeData(actor: ViewActor, flags: Flags, hasBadges = true): NodeData {
  const { id, kind, country } = actor;
  const { lines, width, height } = toDrawnBox(actor);
  const label = isolateLines(lines).join('\n');
  const flag = kind === 'state' && country ? (flags[country] ?? toCodePlate(country)) : undefined;
  const badge = kind === 'person' ? { badge: hasBadges && country ? findBadge(country, flags) : '' } : {};
  return {
    id: toNodeId(id),
    actor: id,
    kind,
    label,
    width,
    height,
    ...(flag ? { flag } : {}),
    ...badge,
    ...(actor.sideCount === undefined ? {} : { sideCount: actor.sideCount }),
    ...(actor.hue === undefined ? {} : { hue: actor.hue }),
  };
}

/** Made once for each flag. */
const badges = new Map<string, string>();

function findBadge(country: string, flags: Flags): string {
  const flag = flags[country];
  if (flag === undefined) return '';
  const known = badges.get(flag) ?? toBadge(flag);
  badges.set(flag, known);
  return known;
}

/** A claim at the mark of a tie is an end without a shape of its own. */
export function toClaimData(view: ViewClaim) {
  const { id, claim, kind, statement, onto, standing } = view;
  if (view.isCard) {
    const { lines, width, height } = toCardBox(view);
    const card = isolateLines(lines).join('\n');
    return { id: toNodeId(id), claim, kind, label: card, standing, width, height, at: '', isCard: true };
  }
  const lines = onto === null ? toLabelLines(statement) : [];
  const size = onto === null ? CLAIM_SIZE : MARK_ROOM;
  const label = isolateLines(lines).join('\n');
  const shape = { width: size, height: size, at: onto ?? '', isCard: false };
  return { id: toNodeId(id), claim, kind, label, standing, ...shape };
}

/** A speaker without a name in the network has a mark; the mark of a tie is drawn with the tie. */
export function toPointData(point: ViewClaimPoint) {
  const { id, claim, kind } = point;
  const size = kind === 'tie' ? MARK_ROOM : 2 * SPEAKER_REACH;
  const label = kind === 'tie' ? '' : isolateLines(toSpeakerBox(point).lines).join('\n');
  return { id: toNodeId(id), of: claim, kind, label, width: size, height: size };
}

/** A line to a claim is no tie: it has no type. */
export function toLineData({ id, claim, kind, from, to }: ViewClaimLine) {
  return { id: toLineId(id), of: claim, line: kind, source: toNodeId(from), target: toNodeId(to) };
}

export function toLineId(line: string): string {
  return `line:${line}`;
}

/** The shape of a claim, and the room that a mark takes, in units of the plane. */
export const CLAIM_SIZE = 15;
const MARK_ROOM = 13;

export function toClaimClasses({ selected }: ViewClaim): string[] {
  return selected ? [SELECTED] : [];
}

export function toEdgeData(leg: ViewLeg, view: Pick<View, 'types'>, shape = STRAIGHT): EdgeData {
  const type = view.types.get(leg.type);
  if (!type)
    throw new RangeError(`Leg "${leg.key}" has the type "${leg.type}", which the view does not list.`);
  const { bundle } = leg;
  const single = toLineDrawing(type, leg.standing, leg.evidenceCount, leg.part, leg.isProposed);
  const { width, strokeWidth } = bundle ? toBundleWidths(bundle, single) : single;
  return {
    id: toEdgeId(leg.key),
    source: toNodeId(leg.from),
    target: toNodeId(leg.to),
    relationship: leg.relationship,
    type: leg.type,
    part: leg.part,
    standing: leg.standing,
    width: Math.round(width * 100) / 100,
    outline: Math.round(strokeWidth * 200) / 100,
    mark: toMarkText(leg),
    isOpen: leg.isProposed === true,
    words: bundle ? '' : leg.label,
    ...shape,
    ...(bundle && toBundleData(bundle)),
  };
}

function toBundleData({ relationships, isMixed, isHeadless }: ViewBundle) {
  return { ties: relationships, isMixed: isMixed === true, isHeadless: isHeadless === true };
}

/** Returns the shape of an edge from its curve. The curve of a mediation goes on under the node of its go-between. */
export function toEdgeShape(leg: ViewLeg, curve: LegCurve | undefined, positions: Positions): EdgeShape {
  if (!curve) return STRAIGHT;
  const { bow, share, passes } = curve;
  const toOffset = (at: Point, actor: string) => {
    const { x, y } = findPoint(positions, actor) ?? at;
    return `${round(at.x - x, 10)}px ${round(at.y - y, 10)}px`;
  };
  return {
    bend: round(bow, 10),
    share: round(share, 1000),
    startAt: passes === 'from' ? toOffset(curve.from, leg.from) : '',
    endAt: passes === 'to' ? toOffset(curve.to, leg.to) : '',
  };
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}

export function toNodeClasses({ selected, focused, mark }: ViewActor): string[] {
  return [
    ...(selected ? [SELECTED] : []),
    ...(focused ? [FOCUSED] : []),
    ...(mark ? [toMarkClass(mark)] : []),
  ];
}

export function toEdgeClasses({ selected, mark }: ViewLeg): string[] {
  return [...(selected ? [SELECTED] : []), ...(mark ? [toMarkClass(mark)] : [])];
}

/** The class of what differs between two versions. */
export function toMarkClass(mark: Mark): string {
  return `is-${mark}`;
}

/**
 * Returns a plate with a country's code, as a `data:` URI, for a state whose flag is not at hand. A flag has its own
 * ground, and so has the plate: it is the same by day and by night.
 */
function toCodePlate(country: string): string {
  const code = country.replace(/[^A-Z]/gu, '').slice(0, 3);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60"><rect width="90" height="60" fill="#efe8d8"/><text x="45" y="40" font-family="sans-serif" font-size="28" font-weight="600" text-anchor="middle" fill="#221d16">${code}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
