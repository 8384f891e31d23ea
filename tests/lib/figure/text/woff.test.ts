import { inflateSync } from 'node:zlib';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { toWoff } from '@/lib/figure/text/woff';

type Table = { tag: string; sum: number; data: string };

function readFont(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      sum: font.readUInt32BE(entry + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(entry + 12)).toString('base64'),
    };
  });
}

function readWoff(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + index * 20;
    const [offset = 0, packed = 0, length = 0] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    const data = woff.subarray(offset, offset + packed);
    expect(offset % 4).toBe(0);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      sum: woff.readUInt32BE(entry + 16),
      data: (packed < length ? inflateSync(data) : data).toString('base64'),
    };
  });
}

describe('toWoff', () => {
  it('holds every table of the font, unchanged, in fewer bytes', async () => {
    const font = Buffer.from(await loadFigureAsset('hebrew.ttf'));
    const woff = Buffer.from(toWoff(font));
    expect(readWoff(woff)).toEqual(readFont(font));
    expect(woff.length).toBeLessThan(font.length * 0.7);
  });

  it('tells its own length, that of the font, and what kind of font it is', async () => {
    const font = Buffer.from(await loadFigureAsset('hebrew.ttf'));
    const woff = Buffer.from(toWoff(font));
    expect(woff.toString('latin1', 0, 4)).toBe('wOFF');
    expect(woff.readUInt32BE(4)).toBe(font.readUInt32BE(0));
    expect(woff.readUInt32BE(8)).toBe(woff.length);
    expect(woff.readUInt32BE(16)).toBe(font.length);
  });

  it('refuses what is no font', () => {
    expect(() => toWoff(new Uint8Array(3))).toThrow(RangeError);
  });
});
