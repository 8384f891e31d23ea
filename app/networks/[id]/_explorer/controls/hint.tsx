'use client';

import { type PointerEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
/** Loads what stands beside a button. */
export const loadHintTooltip = () => import('./hint-tooltip').then((module) => module.HintTooltip);

/** Loaded when the pointer first comes near one. */
const Tooltip = createLazyPart('HintTooltip', loadHintTooltip, {
  // The button has a name of its own.
  isTold: false,
  isOpen: ({ opened }) => opened,
});

/** A finger leaves nothing: words over a button would stay, and cover the next one. */
const mayHover = () => !window.matchMedia('(hover: none)').matches;

export type HintTarget = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
};

/** Words that stand beside a button while a mouse is over it. The button has a name of its own for everybody else. */
export function Hint({ label, children }: { label: string; children: (target: HintTarget) => ReactNode }) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState<boolean | null>(null);
  return (
    <>
      {children({
        ref,
        onPointerEnter: ({ pointerType }) => setOver(pointerType === 'mouse' && mayHover()),
        onPointerLeave: () => setOver(false),
      })}
      {isOver !== null && <Tooltip target={ref} label={label} opened={isOver} />}
    </>
  );
}
