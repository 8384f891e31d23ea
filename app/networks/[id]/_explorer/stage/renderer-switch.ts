import { waitForPaint } from '@/lib/explorer/after-paint';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import type { Overview } from '@/lib/overview/create-overview';
import type { CanvasCallbacks, CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import type { Highlight } from '@/lib/view/highlight';
import { findPartInSight, isWithin, type ViewPart } from '@/lib/view/part-in-sight';
import type { View } from '@/lib/view/view';
import { type Camera, countOutOfSight } from '@/lib/view/viewport';
import type { PointerHold } from './pointer-hold';

/** Above so many actors and ties Cytoscape takes longer than two frames for what is pointed at: the overview draws the map. */
const MAX_IN_CYTOSCAPE = 1_500;
/** A part that Cytoscape shows while the overview knows the whole has no more actors and ties. */
const MAX_IN_PART = 700;
/** How soon after the camera has moved it is looked at what is in sight, in milliseconds. */
const PAUSE_MS = 160;
/** How long the overview goes on showing a map that Cytoscape could draw: what is asked for next in a row is answered at once meanwhile. */
const HANDOVER_MS = 600;

/** Loads what draws the map, each when it is first needed. */
export const loadCytoscape = () => import('@/lib/cytoscape/canvas');
export const loadOverview = () => import('@/lib/overview/create-overview');

/** Loads both: what is loaded only once it is wanted cannot be had while the server is gone. */
export const loadRenderers = () => Promise.all([loadCytoscape(), loadOverview()]);

/** Returns whether a map of so many actors and ties may be drawn by either. */
export function mayNeedBoth(elementCount: number): boolean {
  return elementCount > MAX_IN_CYTOSCAPE;
}

/** What shows the map: Cytoscape all of it, the overview all of it, or Cytoscape the part of it that is in sight. */
export type StageMode = 'whole' | 'overview' | 'part';

/** What a stage shows, and what draws it. */
export type Stage = {
  readonly container: HTMLElement;
  readonly options: CanvasOptions;
  readonly hold: PointerHold;
  view: View;
  positions: CanvasOptions['positions'];
  theme: CanvasOptions['theme'];
  flags: CanvasOptions['flags'];
  callbacks: CanvasCallbacks;
  highlighted: Highlight | null;
  cursor: string | null;
  meeting: string | null;
  mode: StageMode;
  /** What is about to show the map; null for no change. */
  next: StageMode | null;
  part: (ViewPart & { readonly of: View }) | null;
  overview: Overview | null;
  detail: GraphCanvas | null;
  /** Each change of what draws the map has a number: one that a newer one overtakes undoes what it has begun. */
  turn: number;
  pausing: ReturnType<typeof setTimeout> | undefined;
};

/** Returns whether the overview draws a view. */
export function isLargeView({ actors, legs }: Pick<View, 'actors' | 'legs'>): boolean {
  return actors.length + legs.length > MAX_IN_CYTOSCAPE;
}

/** Returns whether a stage draws all of a view by Cytoscape: once the overview draws the map, only where so few are left that all can be read. */
export function isWhole({ mode, view }: Pick<Stage, 'mode' | 'view'>): boolean {
  const { actors, legs } = view;
  return mode === 'overview' ? actors.length + legs.length <= MAX_IN_PART : !isLargeView(view);
}

/** Returns what draws the map now. */
export function getShown(stage: Stage): GraphCanvas | null {
  return stage.mode === 'overview' ? stage.overview : stage.detail;
}

/** Has the map drawn by what suits what is shown, and what of it is in sight. */
export function chooseRenderer(stage: Stage): void {
  const wanted = findWanted(stage);
  if (wanted !== (stage.next ?? stage.mode)) void changeTo(stage, wanted);
  else if (stage.mode === 'part' && stage.next === null) extendPart(stage);
}

/** Does so once the camera has come to rest. What comes into sight beside a part is shown while the camera still moves. */
export function chooseRendererLater(stage: Stage): void {
  if (stage.mode === 'overview') clearTimeout(stage.pausing);
  else if (stage.pausing !== undefined) return;
  stage.pausing = setTimeout(() => {
    stage.pausing = undefined;
    if (stage.hold.isHeld() && stage.mode === 'overview') chooseRendererLater(stage);
    else chooseRenderer(stage);
  }, PAUSE_MS);
}

/** Has another draw the map. Where that cannot be loaded, what there is goes on, which is told, and it is tried again when next it is wanted. */
export async function changeTo(stage: Stage, mode: StageMode): Promise<void> {
  stage.turn += 1;
  stage.next = mode === stage.mode ? null : mode;
  if (stage.next === null) return;
  const turn = stage.turn;
  const isCurrent = () => stage.turn === turn;
  try {
    if (mode === 'overview') await showOverview(stage, isCurrent);
    else await showDetail(stage, mode, isCurrent);
  } catch (error) {
    if (isLoadFailure(error)) stage.callbacks.onMissing?.();
    else reportError(error);
  }
  if (isCurrent()) stage.next = null;
}

function findWanted(stage: Stage): StageMode {
  if (isWhole(stage)) return 'whole';
  return stage.mode !== 'whole' && findPart(stage) ? 'part' : 'overview';
}

/** Returns the part that is in sight: the one that is shown as long as nothing else has come into sight. */
function findPart(stage: Stage): Stage['part'] {
  const canvas = getShown(stage);
  if (!canvas) return null;
  const { x, y, width, height } = canvas.getExtent();
  const sight = { left: x, top: y, right: x + width, bottom: y + height };
  const { part, view, overview } = stage;
  if (part && part.of === view && stage.mode === 'part' && isWithin(sight, part.box)) return part;
  const found = findPartInSight(view, overview?.getPositions() ?? stage.positions, sight, MAX_IN_PART);
  return found && { ...found, of: view };
}

function extendPart(stage: Stage): void {
  const part = findPart(stage);
  if (!part || !stage.detail) return;
  if (part !== stage.part) stage.detail.update(part.view, stage.positions);
  stage.part = part;
  const { clientWidth: width, clientHeight: height } = stage.container;
  const positions = stage.overview?.getPositions() ?? stage.positions;
  const camera = stage.detail.getCamera();
  stage.callbacks.onOutOfSight?.(countOutOfSight(stage.view.actors, positions, camera, { width, height }));
}

async function showOverview(stage: Stage, isCurrent: () => boolean): Promise<void> {
  const { createOverview } = await loadOverview();
  const { detail } = stage;
  if (!isCurrent() || !detail) return;
  const isNew = stage.overview === null;
  const overview =
    stage.overview ??
    createOverview(stage.container, toOptions(stage, 'overview', stage.view, detail.getCamera()));
  stage.overview = overview;
  overview.setCamera(detail.getCamera());
  overview.setStage('preparing');
  addMoment(stage, overview);
  await overview.whenDrawn();
  await stage.hold.whenReleased();
  if (!isCurrent()) {
    if (isNew) {
      overview.destroy();
      if (stage.overview === overview) stage.overview = null;
    } else overview.setStage('asleep');
    return;
  }
  const camera = detail.getCamera();
  overview.setCamera(camera);
  overview.setStage('shown');
  detail.destroy();
  stage.detail = null;
  stage.part = null;
  setMode(stage, 'overview');
  if (!camera.isOwn) overview.fit(undefined, { animate: true });
}

async function showDetail(stage: Stage, mode: 'whole' | 'part', isCurrent: () => boolean): Promise<void> {
  const { createGraphCanvas } = await loadCytoscape();
  if (!isCurrent()) return;
  const { overview } = stage;
  if (stage.detail) {
    stage.part = null;
    stage.detail.update(stage.view, stage.positions);
  } else if (overview) {
    // What was asked for is seen at once: to make a Cytoscape takes many frames. It is made as well where nothing could be painted.
    if (mode === 'whole') {
      await overview.whenDrawn().then(waitForPaint, () => {});
      await new Promise((resolve) => setTimeout(resolve, HANDOVER_MS));
    }
    if (!isCurrent()) return;
    const part = mode === 'part' ? findPart(stage) : null;
    const view = mode === 'whole' ? stage.view : part?.view;
    if (!view) return;
    overview.setStage('covering');
    const camera = overview.getCamera();
    const detail = createGraphCanvas(stage.container, toOptions(stage, 'detail', view, camera));
    addMoment(stage, detail);
    await detail.whenDrawn();
    await stage.hold.whenReleased();
    if (!isCurrent()) {
      detail.destroy();
      if (stage.next === null || stage.next === 'overview') overview.setStage('shown');
      return;
    }
    stage.detail = detail;
    stage.part = part;
    if (!isSameCamera(camera, overview.getCamera())) {
      detail.setCamera(overview.getCamera());
      await detail.whenDrawn();
    }
    overview.setStage('asleep');
  }
  const { isOwn } = stage.detail?.getCamera() ?? { isOwn: true };
  setMode(stage, mode);
  if (mode === 'whole') {
    overview?.destroy();
    stage.overview = null;
    stage.detail?.update(stage.view, stage.positions);
    if (!isOwn) stage.detail?.fit(undefined, { animate: true });
  } else chooseRendererLater(stage);
}

/** Marks what draws the map: measurements and tests read it. */
export function setMode(stage: Stage, mode: StageMode): void {
  stage.mode = mode;
  stage.container.dataset.renderer = mode === 'overview' ? 'overview' : 'cytoscape';
}

/** Shows on a canvas what stands out for the moment. */
function addMoment({ highlighted, cursor, meeting }: Stage, canvas: GraphCanvas): void {
  canvas.light(highlighted);
  canvas.setCursor(cursor);
  canvas.setMeetingCursor(meeting);
}

/** Returns with what options a canvas is created on a stage. */
export function toOptions(
  stage: Stage,
  of: 'overview' | 'detail',
  view: View,
  camera?: Camera,
): CanvasOptions {
  const { options, positions, theme, flags } = stage;
  const elementCount = Math.min(options.elementCount ?? Number.POSITIVE_INFINITY, MAX_IN_CYTOSCAPE);
  return {
    ...options,
    ...{ view, positions, theme, flags, callbacks: toCallbacks(stage, of) },
    elementCount:
      of === 'detail' && view !== stage.view ? view.actors.length + view.legs.length : elementCount,
    ...(camera && { camera }),
  };
}

/** Returns the callbacks of one of the canvases: only what is on the screen is heard, and a part does not know who is out of sight. */
export function toCallbacks(stage: Stage, of: 'overview' | 'detail'): CanvasCallbacks {
  const isShown = () => (stage.mode === 'overview') === (of === 'overview');
  return {
    ...stage.callbacks,
    onOwnCamera: (isOwn) => {
      if (isShown()) stage.callbacks.onOwnCamera?.(isOwn);
    },
    onOutOfSight: (count) => {
      if (isShown() && stage.mode !== 'part') stage.callbacks.onOutOfSight?.(count);
    },
    onCamera: (camera) => {
      if (!isShown() || stage.mode === 'whole') return;
      if (of === 'detail') stage.overview?.setCamera(camera);
      chooseRendererLater(stage);
    },
  };
}

function isSameCamera(one: Camera, other: Camera): boolean {
  return one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
}
