import type { MapControls } from '@/lib/explorer/arrangement';
import type { CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import type { View } from '@/lib/view/view';
import { watchHold } from './pointer-hold';
import {
  changeTo,
  chooseRenderer,
  chooseRendererLater,
  getShown,
  isLargeView,
  loadCytoscape,
  loadOverview,
  type Stage,
  setMode,
  toCallbacks,
  toOptions,
} from './renderer-switch';

/** A canvas, of which the panels learn when a picture that takes its time has been painted. */
export type StageCanvas = GraphCanvas & Pick<MapControls, 'whenPictured'>;

/** Loads what draws a view, and returns what draws it in a container. */
export async function loadStageCanvas(
  view: View,
): Promise<(container: HTMLElement, options: CanvasOptions) => StageCanvas> {
  if (isLargeView(view)) {
    const { createOverview } = await loadOverview();
    return (container, options) => {
      const stage = createStage(container, options, 'overview');
      stage.overview = createOverview(container, toOptions(stage, 'overview', options.view));
      return createStageCanvas(stage);
    };
  }
  const { createGraphCanvas } = await loadCytoscape();
  return (container, options) => {
    const stage = createStage(container, options, 'whole');
    stage.detail = createGraphCanvas(container, toOptions(stage, 'detail', options.view));
    return createStageCanvas(stage);
  };
}

function createStage(container: HTMLElement, options: CanvasOptions, mode: 'overview' | 'whole'): Stage {
  const { view, positions, theme, flags, callbacks = {} } = options;
  const stage: Stage = {
    ...{ container, options, hold: watchHold(container), view, positions, theme, flags, callbacks },
    ...{ highlighted: null, cursor: null, meeting: null },
    ...{ mode, next: null, part: null, overview: null, detail: null, turn: 0, pausing: undefined },
  };
  setMode(stage, mode);
  return stage;
}

/**
 * Draws a view by Cytoscape as long as it can be read, and by the overview when it has more. When the user zooms in until few
 * actors are in sight, Cytoscape shows those: with the same positions and the same camera, and only once it has drawn them.
 */
function createStageCanvas(stage: Stage): StageCanvas {
  const shown = () => {
    const canvas = getShown(stage);
    if (!canvas) throw new Error('The stage has been taken down.');
    return canvas;
  };
  /** What knows all that is shown, and not a part alone. */
  const whole = () => stage.overview ?? shown();
  const each = (act: (canvas: GraphCanvas) => void) => {
    for (const canvas of [stage.overview, stage.detail]) if (canvas) act(canvas);
  };
  const isInPart = (id: string) =>
    stage.mode !== 'part' || (stage.part?.view.actors.some((actor) => actor.id === id) ?? false);
  /** Brings into sight who is not in the part that is shown: the overview knows where. */
  const bring = (act: (canvas: GraphCanvas) => void) => {
    if (!stage.overview || !stage.detail) return;
    stage.overview.setCamera(stage.detail.getCamera());
    act(stage.overview);
    stage.detail.setCamera(stage.overview.getCamera());
    chooseRenderer(stage);
  };

  return {
    update: (view, positions, options) => {
      Object.assign(stage, { view, positions });
      stage.overview?.update(view, positions, options);
      if (stage.mode === 'whole' && !isLargeView(view)) stage.detail?.update(view, positions, options);
      else if (stage.mode === 'part' && stage.part) stage.detail?.update(stage.part.view, positions, options);
      if (stage.mode === 'overview' && isLargeView(view)) chooseRendererLater(stage);
      else chooseRenderer(stage);
    },
    setTheme: (theme) => {
      stage.theme = theme;
      each((canvas) => canvas.setTheme(theme));
    },
    setFlags: (flags) => {
      stage.flags = flags;
      each((canvas) => canvas.setFlags(flags));
    },
    setCallbacks: (callbacks) => {
      stage.callbacks = callbacks;
      stage.overview?.setCallbacks(toCallbacks(stage, 'overview'));
      stage.detail?.setCallbacks(toCallbacks(stage, 'detail'));
    },
    fit: (ids, options) => {
      if (stage.mode !== 'part') shown().fit(ids, options);
      else void changeTo(stage, 'overview').then(() => stage.overview?.fit(ids, options));
    },
    center: (id, options) => {
      if (isInPart(id)) shown().center(id, options);
      else bring((canvas) => canvas.center(id));
    },
    reveal: (id, options) => {
      if (isInPart(id)) shown().reveal(id, options);
      else bring((canvas) => canvas.reveal(id));
    },
    zoomBy: (factor) => shown().zoomBy(factor),
    hover: (id) => shown().hover(id),
    light: (highlighted) => {
      stage.highlighted = highlighted;
      each((canvas) => canvas.light(highlighted));
    },
    setCursor: (id) => {
      stage.cursor = id;
      each((canvas) => canvas.setCursor(id));
    },
    setMeetingCursor: (meeting) => {
      stage.meeting = meeting;
      each((canvas) => canvas.setMeetingCursor(meeting));
    },
    getCamera: () => shown().getCamera(),
    setCamera: (camera) => shown().setCamera(camera),
    whenDrawn: () => shown().whenDrawn(),
    whenPictured: async () => {
      if (stage.mode === 'overview') await stage.overview?.whenDrawn();
    },
    getPositions: () => whole().getPositions(),
    findNeighbourToward: (actor, direction) => whole().findNeighbourToward(actor, direction),
    toClientPoint: (id) => shown().toClientPoint(id) ?? whole().toClientPoint(id),
    getExtent: () => shown().getExtent(),
    toPlanePoint: (point) => shown().toPlanePoint(point),
    findFreePoint: () => whole().findFreePoint(),
    destroy: () => {
      stage.turn += 1;
      clearTimeout(stage.pausing);
      each((canvas) => canvas.destroy());
      [stage.overview, stage.detail] = [null, null];
      stage.hold.destroy();
      delete stage.container.dataset.renderer;
    },
  };
}
