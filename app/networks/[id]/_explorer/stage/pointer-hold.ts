/** Whether a pointer is down on an element. */
export type PointerHold = {
  readonly isHeld: () => boolean;
  /** Resolves once no pointer is down, at once when none is. */
  readonly whenReleased: () => Promise<void>;
  readonly destroy: () => void;
};

/** Watches whether a pointer is down on an element, whatever of it the pointer is on. */
export function watchHold(element: HTMLElement): PointerHold {
  const pointers = new Set<number>();
  let waiting: (() => void)[] = [];
  const onDown = ({ pointerId }: PointerEvent) => void pointers.add(pointerId);
  const onUp = ({ pointerId }: PointerEvent) => {
    pointers.delete(pointerId);
    if (pointers.size > 0) return;
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  element.addEventListener('pointerdown', onDown, true);
  window.addEventListener('pointerup', onUp, true);
  window.addEventListener('pointercancel', onUp, true);
  return {
    isHeld: () => pointers.size > 0,
    whenReleased: () =>
      pointers.size === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve)),
    destroy: () => {
      element.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
      for (const resolve of waiting) resolve();
    },
  };
}
