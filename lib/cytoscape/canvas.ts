import type { CanvasOptions, GraphCanvas } from './canvas-contract';

export type { CanvasCallbacks, CanvasHit, CanvasOptions, Direction, GraphCanvas } from './canvas-contract';

/** Draws a view in a container, which must have a size and a position of its own, and answers the handle to it. */
export declare function createGraphCanvas(container: HTMLElement, options: CanvasOptions): GraphCanvas;
