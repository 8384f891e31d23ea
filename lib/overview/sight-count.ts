import type { Size, Viewport } from '@/lib/view/viewport';
import type { Scene } from './scene';
import { countOutside } from './scene-places';

/** How soon after a change it is counted again, in milliseconds. */
const PAUSE_MS = 120;

export type SightCount = {
  readonly count: () => void;
  /** Tells the number again, though it may be what was told last: something else has told another meanwhile. */
  readonly countAnew: () => void;
  readonly destroy: () => void;
};

/**
 * Tells how many of the actors shown lie outside the window, whenever that number changes. `read` returns null while the camera
 * glides: who is out of sight then may be in sight at its end.
 */
export function createSightCount({
  read,
  notify,
}: {
  readonly read: () => { readonly scene: Scene; readonly viewport: Viewport; readonly size: Size } | null;
  readonly notify: (count: number) => void;
}): SightCount {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let told = 0;
  const count = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      const now = read();
      if (!now) {
        count();
        return;
      }
      const out = countOutside(now.scene, now.viewport, now.size);
      if (out === told) return;
      told = out;
      notify(out);
    }, PAUSE_MS);
  };
  return {
    count,
    countAnew: () => {
      told = Number.NaN;
      count();
    },
    destroy: () => clearTimeout(pending),
  };
}
