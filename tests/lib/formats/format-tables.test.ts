import files from 'node:fs';
import { FORMATS } from '@/lib/formats/registry';
import { toCameoTable, toFormatTable } from './format-tables';

const README = files.readFileSync('lib/formats/README.md', 'utf8');

/** Returns what stands between two marks of that name. */
function findPart(name: string): string {
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  return README.slice(README.indexOf(first) + first.length, README.indexOf(last)).trim();
}

describe('the documentation', () => {
  it('says of each format what its code says that it keeps', () => {
    expect(findPart('formats')).toBe(toFormatTable());
  });

  it('says of each code of CAMEO what it becomes', () => {
    expect(findPart('cameo')).toBe(toCameoTable());
  });

  it('has a row for every format that is read or written', () => {
    expect(FORMATS.filter(({ read, write }) => !read && !write)).toEqual([]);
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(FORMATS.filter(({ write, keeps }) => (write === null) !== (keeps === null))).toEqual([]);
  });
});
