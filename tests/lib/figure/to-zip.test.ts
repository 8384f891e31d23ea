import { unzipSync } from 'fflate';
import { toZip } from '@/lib/figure/to-zip';

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

  it('is the same to the byte whenever and wherever it is made', () => {
    const zone = process.env.TZ;
    const zips = ['UTC', 'Asia/Beirut', 'America/Anchorage'].map((name) => {
      process.env.TZ = name;
      return Buffer.from(toZip(FILES)).toString('base64');
    });
    process.env.TZ = zone;
    expect(new Set(zips).size).toBe(1);
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
