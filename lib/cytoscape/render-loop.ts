import cytoscape, { type Core, type CytoscapeOptions } from 'cytoscape';
import { drawFewDirectly, type ElementRenderer } from './direct-drawing';
import { resizeWhenOther } from './resize-when-other';

/**
 * After so many turns in which nothing was to be drawn the loop rests: half a second. Cytoscape makes sharper in spare time
 * what it has drawn coarsely, begins with it a quarter of a second after a change, and asks for a drawing a tenth later.
 */
const PATIENCE = 20;
/** So many milliseconds lie between turns in which nothing is drawn. They are no frames: a frame keeps all of the browser busy. */
const PAUSE_MS = 25;

/** What the loop needs of Cytoscape’s renderer, which its declarations leave out. */
type Renderer = ElementRenderer & {
  readonly cy: Core & { readonly batching: () => boolean };
  readonly destroyed?: boolean;
  readonly beforeRenderCallbacks: readonly { readonly fn: (willDraw: boolean, now: number) => void }[];
  readonly renderOptions: unknown;
  renderLoopStarted?: boolean;
  requestedFrame?: boolean;
  readonly invalidateContainerClientCoordsCache?: () => void;
  skipFrame?: boolean;
  lastDrawTime?: number;
  lastRedrawTime?: number;
  averageRedrawTime?: number;
  redrawCount?: number;
  redrawTotalTime?: number;
  render: (options: unknown) => void;
  redraw: (options?: unknown) => void;
  startRenderLoop: () => void;
  checkForInvalidEdgeWarning?: () => void;
};

/** What wakes the loop of a renderer. */
const wakers = new WeakMap<Renderer, () => void>();

/**
 * Returns a Cytoscape whose loop rests while nothing changes. Cytoscape’s own asks for every frame: an open page that nobody
 * touches then takes a twelfth of a core for as long as it is open.
 */
export function createRestingCore(options: CytoscapeOptions): Core {
  letLoopsRest();
  const cy = cytoscape(options);
  if (!isCoreWithRenderer(cy)) return cy;
  wakeByAnimations(cy);
  const container = cy.container();
  if (container) resizeWhenOther(cy, container);
  return cy;
}

type RenderedCore = Core & {
  renderer: () => Renderer;
  addToAnimationPool: (elements: unknown) => void;
};

function isCoreWithRenderer(cy: Core): cy is RenderedCore {
  return 'renderer' in cy && 'addToAnimationPool' in cy;
}

/** Animations are stepped by the loop, and ask for no drawing before their first step. */
function wakeByAnimations(cy: RenderedCore): void {
  const { addToAnimationPool, animate } = cy;
  const wake = () => wakers.get(cy.renderer())?.();
  cy.addToAnimationPool = (elements) => {
    addToAnimationPool.call(cy, elements);
    wake();
  };
  cy.animate = (...words) => {
    const same = animate.apply(cy, words);
    wake();
    return same;
  };
}

/** Gives the renderer of all that is created from here on the loop that rests, once. */
function letLoopsRest(): void {
  const renderer = cytoscape('renderer', 'canvas');
  if (!isRendererClass(renderer) || renderer.prototype.startRenderLoop === startRenderLoop) return;
  const { prototype } = renderer;
  const { redraw } = prototype;
  prototype.startRenderLoop = startRenderLoop;
  // A line is shorter than the shapes at its ends wherever a large map is small: its console would be full of that.
  prototype.checkForInvalidEdgeWarning = () => {};
  prototype.redraw = function (this: Renderer, options) {
    redraw.call(this, options);
    wakers.get(this)?.();
  };
  drawFewDirectly(prototype);
}

function isRendererClass(value: unknown): value is { readonly prototype: Renderer } {
  return typeof value === 'function' && 'startRenderLoop' in value.prototype && 'redraw' in value.prototype;
}

/**
 * Draws in each frame for which a drawing was asked for, asks for no frame after one in which nothing was drawn, and rests when
 * none was asked for long.
 */
function startRenderLoop(this: Renderer): void {
  if (this.renderLoopStarted) return;
  this.renderLoopStarted = true;
  let idle = 0;
  let hasFrame = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    idle = 0;
    if (hasFrame) return;
    hasFrame = true;
    clearTimeout(pause);
    requestAnimationFrame(step);
  };
  const step = (now: number) => {
    hasFrame = false;
    if (this.destroyed) return;
    if (drawIfAsked(this, now)) wake();
    else wait();
  };
  const wait = () => {
    idle += 1;
    if (idle < PATIENCE && !hasFrame) pause = setTimeout(takeTurn, PAUSE_MS);
  };
  const takeTurn = () => {
    if (this.destroyed) return;
    tellOfTurn(this, false, performance.now());
    wait();
  };
  wakers.set(this, wake);
  wake();
}

/** Draws if a drawing was asked for. Returns whether one was, or is still to come. */
function drawIfAsked(renderer: Renderer, now: number): boolean {
  const { cy, requestedFrame, skipFrame } = renderer;
  renderer.skipFrame = false;
  // What is changed in one go is drawn when it is whole.
  if (cy.batching()) return true;
  const draws = requestedFrame === true && skipFrame !== true;
  tellOfTurn(renderer, draws, now);
  if (!draws) return requestedFrame === true;
  const start = performance.now();
  renderer.render(renderer.renderOptions);
  keepDuration(renderer, start, performance.now());
  renderer.requestedFrame = false;
  return true;
}

/** Steps animations, and does what Cytoscape does in spare time. */
function tellOfTurn({ beforeRenderCallbacks }: Renderer, draws: boolean, now: number): void {
  for (const { fn } of beforeRenderCallbacks) fn(draws, now);
}

/** Keeps how long a drawing took: Cytoscape measures its spare time by it. */
function keepDuration(renderer: Renderer, start: number, end: number): void {
  const duration = end - start;
  renderer.lastDrawTime = end;
  renderer.lastRedrawTime = duration;
  renderer.redrawCount = (renderer.redrawCount ?? 0) + 1;
  renderer.redrawTotalTime = (renderer.redrawTotalTime ?? 0) + duration;
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? duration) + duration) / 2;
}
