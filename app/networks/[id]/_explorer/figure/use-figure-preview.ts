'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { FigureClient } from '@/app/_figure/browser/figure-client';
import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import { getFigureFormat } from '@/lib/figure/options/figure-formats';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { createKeptFigures, type KeptFigures } from './kept-figures';

export type FigurePreview = {
  /** The last that was drawn; it stays until there is another. */
  readonly drawn: { readonly figure: DrawnFigure; readonly address: string } | null;
  /** Why there is none, for people: nothing is shown, or it cannot be drawn. */
  readonly refusal: string | null;
  readonly failure: string | null;
  readonly isDrawing: boolean;
};

const NOTHING: FigurePreview = { drawn: null, refusal: null, failure: null, isDrawing: false };
/** Milliseconds after a change: a person who types goes on typing. */
const PAUSE = 200;
/** So many figures are kept for settings to which a user returns. */
const MAX_KEPT = 6;

/** Draws what is ordered, a moment after the order last changed. Null draws nothing. */
export function useFigurePreview(client: RefObject<FigureClient | null>, order: DrawingOrder | null) {
  const [preview, setPreview] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const latest = useRef<Promise<DrawnFigure> | null>(null);
  const kept = useRef<{ readonly of: FigureClient; readonly figures: KeptFigures } | null>(null);
  const again = useCallback(() => setTurn((last) => last + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn draws again.
  useEffect(() => {
    if (!order) return;
    const controller = new AbortController();
    setPreview((current) => ({ ...current, isDrawing: true }));
    const { current } = client;
    // Another network has another client, and other figures.
    if (current && kept.current?.of !== current)
      kept.current = { of: current, figures: createKeptFigures(MAX_KEPT) };
    const figures = kept.current?.figures;
    const known = figures?.find(order);
    const drawNow = () => draw(client, order, controller.signal);
    // The first is waited for by a user who has chosen nothing yet.
    const drawing = known
      ? Promise.resolve(known)
      : latest.current
        ? pause(PAUSE, controller.signal).then(drawNow)
        : drawNow();
    latest.current = drawing;
    const settle = (next: Partial<FigurePreview>) => {
      if (!controller.signal.aborted)
        setPreview((current) => ({ ...NOTHING, drawn: current.drawn, ...next }));
    };
    drawing.then(
      (figure) => {
        if (controller.signal.aborted) return;
        figures?.keep(order, figure);
        settle({ drawn: { figure, address: toAddress(figure, order) } });
      },
      (error: unknown) => {
        if (error instanceof Refusal) settle({ drawn: null, refusal: error.message });
        else settle({ failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => controller.abort(new DOMException('A newer figure was asked for.', 'AbortError'));
  }, [client, order, turn]);

  const address = preview.drawn?.address;
  useEffect(() => {
    if (address !== undefined) return () => URL.revokeObjectURL(address);
  }, [address]);

  const settled = useCallback(() => settleOn(latest), []);
  return { preview, again, settled };
}

/** Returns the figure of the choices as they are now, once it is drawn. Rejects when it cannot be. */
async function settleOn(latest: RefObject<Promise<DrawnFigure> | null>): Promise<DrawnFigure> {
  for (;;) {
    const drawing = latest.current;
    if (!drawing) throw new Error('There is no figure yet. Wait until there is, then try again.');
    const outcome = await drawing.then(
      (figure) => ({ figure }),
      (error: unknown) => ({ error }),
    );
    // While it was drawn, another may have been asked for.
    if (drawing !== latest.current) continue;
    if ('figure' in outcome) return outcome.figure;
    throw outcome.error;
  }
}

/** A figure that cannot be drawn as it was asked for. Its message is for people. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Draws in the worker. Rejects with a Refusal when what is asked for cannot be drawn. */
export async function draw(
  client: RefObject<FigureClient | null>,
  order: DrawingOrder,
  signal: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<DrawnFigure> {
  if (!client.current) throw new Error('The panel is closed.');
  const reply = await client.current.draw(order, { signal, ...(onProgress && { onProgress }) });
  if (!reply.ok) throw new Refusal(reply.message);
  return reply.figure;
}

function toAddress({ bytes }: DrawnFigure, { format }: DrawingOrder): string {
  return URL.createObjectURL(new Blob([bytes], { type: getFigureFormat(format).mediaType }));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
