import { type ParameterForm, quote } from '@/lib/explorer/parameter-forms';
import { isNear, NUMBER_PATTERN, toNumber, toTenth } from '@/lib/explorer/place-form';
import type { PlaneFrame } from './figure-options';

/** A rectangle of the plane, written `x,y,width,height`, or null. */
export function createFrame(): ParameterForm<PlaneFrame | null> {
  return {
    shape: { form: 'list', values: null, most: 4, pattern: `^${NUMBER_PATTERN}$` },
    standard: () => null,
    read(text) {
      const value = toFrame(text.split(',').map(toNumber));
      const mend = 'write four numbers, x, y, width and height, the last two above zero';
      return { value, problem: value === null ? `${quote(text)} is no rectangle; ${mend}.` : null };
    },
    tidy: (value) => value && toFrame([value.x, value.y, value.width, value.height]),
    write: (value) => value && [value.x, value.y, value.width, value.height].join(','),
  };
}

function toFrame(numbers: readonly number[]): PlaneFrame | null {
  const [x, y, width, height, ...rest] = numbers.map(toTenth);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  if (rest.length > 0 || ![x, y, width, height].every(isNear) || width <= 0 || height <= 0) return null;
  return { x, y, width, height };
}
