import type { FormatSource } from '../format';

/** Longer files are written by programs, which write JSON. */
const MAX_SIZE = 8_000_000;

/**
 * Returns the value of a text that is JSON but for comments, commas behind the last item, single quotation marks or names without any, as people write it
 * (JSON5); undefined for one that is JSON, so that its own faults are told, and for one that is neither.
 */
export async function readLooseJson(source: FormatSource): Promise<unknown> {
  const text = source.text();
  if (text.length > MAX_SIZE || isJson(text)) return undefined;
  const { default: JSON5 } = await import('json5');
  try {
    return JSON5.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
