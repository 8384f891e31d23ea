import { toBadge } from '@/lib/view/flag-image';

/** A flag in the pixels that a canvas draws at once. */
export type FlagImages = {
  readonly setFlags: (flags: Readonly<Record<string, string>>) => void;
  /** Returns the flag of a country, with a border if it is a badge; null where there is none, or not yet. */
  readonly get: (country: string, form: FlagForm) => CanvasImageSource | null;
};

export type FlagForm = 'plain' | 'badge';

/** Flags are drawn no larger than this in CSS pixels, on a screen with two pixels for each. */
const SIZES: Readonly<Record<FlagForm, { readonly width: number; readonly height: number }>> = {
  plain: { width: 96, height: 64 },
  badge: { width: 49, height: 34 },
};

/** Keeps the pixels of flags that have been drawn. `onLoaded`: one more can be drawn. */
export function createFlagImages(first: Readonly<Record<string, string>>, onLoaded: () => void): FlagImages {
  let flags = first;
  const images = new Map<string, CanvasImageSource | null>();
  const load = async (key: string, source: string, { width, height }: (typeof SIZES)[FlagForm]) => {
    const image = new Image(width, height);
    image.src = source;
    try {
      await image.decode();
    } catch {
      // A picture that no browser can draw: the shape stays plain.
      return;
    }
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    images.set(key, canvas);
    onLoaded();
  };
  return {
    setFlags: (next) => {
      flags = next;
      onLoaded();
    },
    get: (country, form) => {
      const key = `${form} ${country}`;
      const known = images.get(key);
      const flag = flags[country];
      if (known !== undefined || flag === undefined) return known ?? null;
      images.set(key, null);
      void load(key, form === 'badge' ? toBadge(flag) : flag, SIZES[form]);
      return null;
    },
  };
}
