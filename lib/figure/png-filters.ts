/** Ways to write a row: as it is, or as differences to the pixel on the left, or to the row above. */
const NONE = 0;
const SUB = 1;
const UP = 2;

/**
 * Answers a function from rows of pixels (red, green, blue, alpha) to what a PNG deflates: `channels` bytes for each pixel
 * (3: without alpha), and before each row the number of its filter. It remembers the last row it was given. Of the filters,
 * the one is taken whose bytes are nearest to zero in sum (the PNG specification's own advice, section 12.7); of the five
 * there are, the two that mix left and above gain nothing on flat colours.
 */
export function createRowFilter(width: number, channels: 3 | 4): (pixels: Uint8Array) => Uint8Array {
  const length = width * channels;
  let above = new Uint8Array(length);
  let row = new Uint8Array(length);
  return (pixels) => {
    const rows = pixels.length / (4 * width);
    const written = new Uint8Array(rows * (length + 1));
    for (let index = 0; index < rows; index++) {
      takeRow(pixels.subarray(index * 4 * width, (index + 1) * 4 * width), row, channels);
      const filter = chooseFilter(row, above, channels);
      const at = index * (length + 1);
      written[at] = filter;
      writeRow(written.subarray(at + 1, at + 1 + length), filter, row, above, channels);
      [above, row] = [row, above];
    }
    return written;
  };
}

function takeRow(pixels: Uint8Array, row: Uint8Array, channels: 3 | 4): void {
  if (channels === 4) {
    row.set(pixels);
    return;
  }
  for (let from = 0, to = 0; to < row.length; from += 4, to += 3) {
    row[to] = pixels[from] ?? 0;
    row[to + 1] = pixels[from + 1] ?? 0;
    row[to + 2] = pixels[from + 2] ?? 0;
  }
}

function chooseFilter(row: Uint8Array, above: Uint8Array, channels: number): number {
  let none = 0;
  let sub = 0;
  let up = 0;
  for (let index = 0; index < row.length; index++) {
    const value = row[index] ?? 0;
    const left = index < channels ? 0 : (row[index - channels] ?? 0);
    none += value < 128 ? value : 256 - value;
    sub += toSize(value - left);
    up += toSize(value - (above[index] ?? 0));
  }
  if (up <= sub && up <= none) return UP;
  return sub <= none ? SUB : NONE;
}

/** How far from zero a difference is as a signed byte. */
function toSize(difference: number): number {
  const byte = difference & 0xff;
  return byte < 128 ? byte : 256 - byte;
}

function writeRow(
  to: Uint8Array,
  filter: number,
  row: Uint8Array,
  above: Uint8Array,
  channels: number,
): void {
  if (filter === NONE) {
    to.set(row);
    return;
  }
  for (let index = 0; index < row.length; index++) {
    const left = index < channels ? 0 : (row[index - channels] ?? 0);
    to[index] = (row[index] ?? 0) - (filter === UP ? (above[index] ?? 0) : left);
  }
}
