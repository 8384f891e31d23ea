import { unzipSync } from 'fflate';
import { toZip } from '@/lib/figure/package/to-zip';

const encode = (text: string) => new TextEncoder().encode(text);
const FILES = [
  { name: 'figure.svg', bytes: encode('<svg/>') },
  { name: 'data/حزب الله.json', bytes: encode('{}') },
  { name: 'README.md', bytes: new Uint8Array(0) },
];

describe('toZip', () => {
  it('holds each file under its name, in any script', () => {
    const files = Object.entries(unzipSync(toZip(FILES)));
    expect(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['figure.svg', '<svg/>'],
      ['data/حزب الله.json', '{}'],
      ['README.md', ''],
    ]);
  });

  it('is the same to the byte when it is made again, and dated to the first day there is', () => {
    const zip = Buffer.from(toZip(FILES));
    expect(zip.equals(Buffer.from(toZip(FILES)))).toBe(true);
    // Time and date as MS-DOS wrote them: midnight, 1 January 1980.
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, 0x0021]);
  });

  it('writes no name that leads out of the folder it is unpacked in', () => {
    const names = Object.keys(unzipSync(toZip([{ name: '../../__proto__', bytes: encode('x') }])));
    expect(names).toEqual(['__proto__-']);
  });

  it('refuses two files of one name, which one system or another would write over each other', () => {
    const twice = [...FILES, { name: '/Figure.SVG', bytes: encode('') }];
    expect(() => toZip(twice)).toThrow('Two files of a zip are named Figure.SVG.');
  });
});
