import { toSafeFileName } from '@/lib/figure/package/file-name';

describe('toSafeFileName', () => {
  it.each(['figure.svg', 'data/network.json', 'README.md', 'حزب الله.pdf', 'a-b_c (2).csv'])(
    'leaves %s as it is',
    (name) => {
      expect(toSafeFileName(name)).toBe(name);
    },
  );

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/root.svg', 'root.svg'],
    ['a//b/./c.svg', 'a/b/c.svg'],
    ['C:\\windows\\x.svg', 'C-windows-x.svg'],
    ['.hidden', 'hidden'],
    ['x. . ', 'x'],
    ['a\u0000b\u202egvs.exe\n', 'abgvs.exe'],
    ['what? "yes" <no>|*.png', 'what- -yes- -no-.png'],
    ['con.svg', 'con-.svg'],
    ['LPT1', 'LPT1-'],
    ['__proto__', '__proto__-'],
    ['', 'file'],
    ['../..', 'file'],
  ])('makes %j %s', (name, safe) => {
    expect(toSafeFileName(name)).toBe(safe);
  });

  it('cuts a long name before its ending', () => {
    expect(toSafeFileName(`${'ا'.repeat(10_000)}.svg`)).toBe(`${'ا'.repeat(96)}.svg`);
  });
});
