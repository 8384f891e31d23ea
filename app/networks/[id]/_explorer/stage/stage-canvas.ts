import type { CanvasOptions, GraphCanvas } from '@/lib/view/canvas-contract';
import type { View } from '@/lib/view/view';
import { watchHold } from './pointer-hold';
import {
  changeTo,
  chooseRenderer,
  chooseRendererLater,
  getShown,
  isLargeView,
  isWhole,
  loadCytoscape,
  loadOverview,
  type Stage,
  setMode,
  toCallbacks,
  toOptions,
} from './renderer-switch';

/** Loads what draws a view, and returns what draws it in a container. */
export async function loadStageCanvas(
  view: View,
): Promise<(container: HTMLElement, options: CanvasOptions) => GraphCanvas> {
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
function createStageCanvas(stage: Stage): GraphCanvas {
  return {
    update: (view, positions, options) => {
      Object.assign(stage, { view, positions });
      stage.overview?.update(view, positions, options);
      if (stage.mode === 'whole' && !isLargeView(view)) stage.detail?.update(view, positions, options);
      else if (stage.mode === 'part' && stage.part) stage.detail?.update(stage.part.view, positions, options);
      if (stage.mode === 'overview' && !isWhole(stage)) chooseRendererLater(stage);
      else chooseRenderer(stage);
    },
    setCallbacks: (callbacks) => {
      stage.callbacks = callbacks;
      stage.overview?.setCallbacks(toCallbacks(stage, 'overview'));
      stage.detail?.setCallbacks(toCallbacks(stage, 'detail'));
    },
    ...keepLooks(stage),
    ...moveCamera(stage),
    ...answerPlaces(stage),
    hover: (id) => needShown(stage).hover(id),
    leaveOut: (actor) => needShown(stage).leaveOut(actor),
    whenDrawn: () => needShown(stage).whenDrawn(),
    destroy: () => {
      stage.turn += 1;
      clearTimeout(stage.pausing);
      onEach(stage, (canvas) => canvas.destroy());
      [stage.overview, stage.detail] = [null, null];
      stage.hold.destroy();
      delete stage.container.dataset.renderer;
    },
  };
}

function needShown(stage: Stage): GraphCanvas {
  const canvas = getShown(stage);
  if (!canvas) throw new Error('The stage has been taken down.');
  return canvas;
}

function onEach({ overview, detail }: Stage, act: (canvas: GraphCanvas) => void): void {
  for (const canvas of [overview, detail]) if (canvas) act(canvas);
}

/** Returns what has things look otherwise, or stand out: a canvas that is loaded later gets it from the stage. */
function keepLooks(
  stage: Stage,
): Pick<GraphCanvas, 'setTheme' | 'setFlags' | 'light' | 'setCursor' | 'setMeetingCursor'> {
  return {
    setTheme: (theme) => {
      stage.theme = theme;
      onEach(stage, (canvas) => canvas.setTheme(theme));
    },
    setFlags: (flags) => {
      stage.flags = flags;
      onEach(stage, (canvas) => canvas.setFlags(flags));
    },
    light: (highlighted) => {
      stage.highlighted = highlighted;
      onEach(stage, (canvas) => canvas.light(highlighted));
    },
    setCursor: (id) => {
      stage.cursor = id;
      onEach(stage, (canvas) => canvas.setCursor(id));
    },
    setMeetingCursor: (meeting) => {
      stage.meeting = meeting;
      onEach(stage, (canvas) => canvas.setMeetingCursor(meeting));
    },
  };
}

function moveCamera(
  stage: Stage,
): Pick<GraphCanvas, 'fit' | 'center' | 'reveal' | 'zoomBy' | 'getCamera' | 'setCamera'> {
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
    fit: (ids, options) => {
      if (stage.mode !== 'part') needShown(stage).fit(ids, options);
      else void changeTo(stage, 'overview').then(() => stage.overview?.fit(ids, options));
    },
    center: (id, options) => {
      if (isInPart(id)) needShown(stage).center(id, options);
      else bring((canvas) => canvas.center(id));
    },
    reveal: (id, options) => {
      if (isInPart(id)) needShown(stage).reveal(id, options);
      else bring((canvas) => canvas.reveal(id));
    },
    zoomBy: (factor) => needShown(stage).zoomBy(factor),
    getCamera: () => needShown(stage).getCamera(),
    setCamera: (camera) => needShown(stage).setCamera(camera),
  };
}

type Places =
  | 'getPositions'
  | 'findNeighbourToward'
  | 'toClientPoint'
  | 'getExtent'
  | 'toPlanePoint'
  | 'findFreePoint';

/** Returns what answers where things are: of all that is shown, by what knows more than a part of it. */
function answerPlaces(stage: Stage): Pick<GraphCanvas, Places> {
  const whole = () => stage.overview ?? needShown(stage);
  return {
    getPositions: () => whole().getPositions(),
    findNeighbourToward: (actor, direction) => whole().findNeighbourToward(actor, direction),
    toClientPoint: (id) => needShown(stage).toClientPoint(id) ?? whole().toClientPoint(id),
    getExtent: () => needShown(stage).getExtent(),
    toPlanePoint: (point) => needShown(stage).toPlanePoint(point),
    findFreePoint: () => whole().findFreePoint(),
  };
}
