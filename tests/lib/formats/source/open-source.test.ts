import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { openSource } from '@/lib/formats/source/open-source';
import { FORMAT_LIMITS } from '@/lib/network/limits';

const encode = (text: string) => new TextEncoder().encode(text);
const TIES = encode('source,target\na,b\n');

/** Returns the files that an archive opens to, or the message of why it does not. */
function open(bytes: Uint8Array): string | readonly (readonly [name: string, text: string])[] {
  const opened = openSource(bytes, 'file');
  return opened.kind === 'failed'
    ? (opened.remarks[0]?.message ?? '')
    : opened.sources.map((source) => [source.name, source.text()] as const);
}

/** Returns where the directory of an archive begins. */
function findDirectory(zip: Uint8Array): number {
  return zip.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, next) => zip[at + next] === byte));
}

describe('a file that is opened', () => {
  it('is itself when it is no archive', () => {
    expect(open(TIES)).toEqual([['file', 'source,target\na,b\n']]);
  });

  it('is unpacked from gzip, of one member or several', () => {
    const text = 'source,target\na,b\n';
    expect(open(gzipSync(TIES))).toEqual([['file', text]]);
    expect(open(Uint8Array.from([...gzipSync(TIES), ...gzipSync(encode('c,d\n'))]))).toEqual([
      ['file', `${text}c,d\n`],
    ]);
  });

  it('is each file of a zip archive, packed or not, without what systems put beside them', () => {
    const packed = zipSync({
      'ties.csv': TIES,
      'deep/actors.csv': [encode('id,name\n'), { level: 0 }],
      '.hidden': TIES,
      '__MACOSX/ties.csv': TIES,
    });
    expect(open(packed)).toEqual([
      ['ties.csv', 'source,target\na,b\n'],
      ['deep/actors.csv', 'id,name\n'],
    ]);
  });

  it('is refused when it is empty, or holds nothing', () => {
    expect(open(new Uint8Array(0))).toBe('The file is empty.');
    expect(open(zipSync({}))).toBe('The archive holds no file.');
    expect(open(gzipSync(new Uint8Array(0)))).toBe('The archive holds an empty file.');
  });

  it.each([
    ['gzip', gzipSync(encode('source,target\n'.repeat(500)))],
    ['zip', zipSync({ 'a.csv': encode('source,target\n'.repeat(500)) })],
  ])('is refused when a %s archive is cut off anywhere', (_, bytes) => {
    for (let length = 4; length < bytes.length; length += 1) {
      expect(open(bytes.subarray(0, length))).toMatch(/^The archive is broken or not complete/);
    }
  });

  it('is refused when a byte of an archive has changed on its way', () => {
    const zip = zipSync({ 'a.csv': [TIES, { level: 0 }] });
    zip[40] = 0x7a;
    expect(open(zip)).toBe(
      'The archive is broken or not complete: “a.csv” is not as it was when it was packed.',
    );
    const gzip = gzipSync(TIES, { level: 0 });
    gzip[20] = 0x7a;
    expect(open(gzip)).toBe('The archive is broken or not complete: it is not as it was when it was packed.');
  });

  it('is refused when it would fill the memory, before it does', () => {
    const zeros = new Uint8Array(FORMAT_LIMITS.harmless + 1);
    expect(open(gzipSync(zeros))).toContain('more than 200 times its size');
    expect(open(zipSync({ 'a.csv': zeros }))).toContain('more than 200 times its size');
  });

  it('is refused when its directory says a size that is not true', () => {
    const zip = zipSync({ 'a.csv': encode('source,target\n'.repeat(500)) });
    new DataView(zip.buffer).setUint32(findDirectory(zip) + 24, 10, true);
    expect(open(zip)).toMatch(/^The archive is broken or not complete/);
  });

  it.each(['../ties.csv', 'a/../../ties.csv', '/etc/ties.csv', 'C:\\ties.csv', '..\\ties.csv', 'a\nb.csv'])(
    'is refused when an archive names %j, which lies elsewhere',
    (name) => {
      expect(open(zipSync({ [name]: TIES }))).toContain('names a file outside of its own folder');
    },
  );

  it('is refused when it holds another archive', () => {
    const inner = zipSync({ 'a.csv': TIES });
    const message = 'The archive holds another archive.';
    expect(open(zipSync({ 'inner.zip': inner }))).toBe(message);
    expect(open(gzipSync(inner))).toBe(message);
    expect(open(gzipSync(gzipSync(TIES)))).toBe(message);
  });

  it('is refused when it is locked with a password', () => {
    const zip = zipSync({ 'a.csv': TIES });
    new DataView(zip.buffer).setUint16(findDirectory(zip) + 8, 1, true);
    expect(open(zip)).toBe('“a.csv” in the archive is locked with a password.');
  });

  it('says of which file of an archive the encoding was guessed', () => {
    const opened = openSource(
      zipSync({ 'a.csv': Uint8Array.from([97, 10, 77, 0xfc, 108, 108]), 'b.csv': TIES }),
      'file',
    );
    expect(opened.remarks).toEqual([
      expect.objectContaining({ severity: 'warning', place: 'a.csv, line 2' }),
    ]);
  });
});
