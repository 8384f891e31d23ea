/** About how many characters a piece has: little enough that writing it holds up nothing else. */
const PIECE = 64 * 1024;
/** How many things are written at once before it is known how long they are. */
const FIRST = 32;

/** An object that is written; its lists may be made while they are written. */
export type Written = { readonly [field: string]: unknown };

/**
 * Returns the JSON text of an object in pieces, one after the other, so that it is never in memory as a whole: what
 * `JSON.stringify` returns with so many spaces (0 or 2). Lists are written a stretch at a time; those of an object within it
 * too, without spaces. A field that is iterable is written as a list.
 */
export function* writeJsonPieces(object: Written, spaces: 0 | 2 = 0): Generator<string> {
  const [line, colon] = spaces === 0 ? ['', ':'] : ['\n  ', ': '];
  let text = '{';
  let isFirst = true;
  for (const [field, value] of Object.entries(object)) {
    if (value === undefined) continue;
    text += `${isFirst ? '' : ','}${line}${JSON.stringify(field)}${colon}`;
    isFirst = false;
    if (isList(value)) {
      for (const part of writeList(value, spaces)) {
        text += part;
        if (text.length < PIECE) continue;
        yield text;
        text = '';
      }
    } else if (spaces === 0 && typeof value === 'object' && value !== null) {
      yield text;
      text = '';
      yield* writeJsonPieces(value as Written);
    } else {
      text += writePlain(value, spaces);
    }
  }
  yield `${text}${isFirst || spaces === 0 ? '' : '\n'}}`;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** Written within an array, so that it is set in as it is within the object. */
function writePlain(value: unknown, spaces: 0 | 2): string {
  return spaces === 0 ? JSON.stringify(value) : JSON.stringify([value], null, 2).slice(4, -2);
}

function* writeList(things: Iterable<unknown>, spaces: 0 | 2): Generator<string> {
  let stretch: unknown[] = [];
  let most = FIRST;
  let isEmpty = true;
  const close = () => {
    const text = isEmpty ? '[' : ',';
    isEmpty = false;
    const written = writeStretch(stretch, spaces);
    most = Math.max(1, Math.min(10_000, Math.floor((PIECE * stretch.length) / written.length)));
    stretch = [];
    return text + written;
  };
  for (const thing of things) {
    stretch.push(thing);
    if (stretch.length >= most) yield close();
  }
  if (stretch.length > 0) yield close();
  yield isEmpty ? '[]' : spaces === 0 ? ']' : '\n  ]';
}

/** Returns things without the brackets around them: set in as they are in a list of an object. */
function writeStretch(things: readonly unknown[], spaces: 0 | 2): string {
  if (spaces === 0) return JSON.stringify(things).slice(1, -1);
  return JSON.stringify([things], null, 2).slice('[\n  ['.length, -'\n  ]\n]'.length);
}
