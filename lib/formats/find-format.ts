import type { Format, FormatId, FormatSource } from './format';
import { FORMATS } from './registry';

/** Below this a format is not sure enough to try. */
const LEAST = 0.1;

/** Returns the format that is surest that the content is its own, the first of equals; null when none is. */
export function findFormat(source: FormatSource): Format | null {
  let best: Format | null = null;
  let most = LEAST;
  for (const format of FORMATS) {
    const sureness = format.recognise(source);
    if (sureness > most) {
      best = format;
      most = sureness;
    }
  }
  return best;
}

/** Returns the format of that id. Throws a RangeError for an id that is no format's. */
export function getFormat(id: FormatId): Format {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (!format)
    throw new RangeError(`"${id}" is no format; formats are ${FORMATS.map((each) => each.id).join(', ')}.`);
  return format;
}
