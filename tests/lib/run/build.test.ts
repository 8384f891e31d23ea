import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashSources, needsBuild } from '@/lib/run/build.mjs';

describe('a build', () => {
  let root = '';

  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };

  const finishBuild = () => {
    write('.next/BUILD_ID', 'x');
    write('.next/backchannel-sources', hashSources(root));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backchannel-build-'));
    write('app/page.tsx', 'a page');
    write('app/networks/[id]/page.tsx', 'another page');
    write('lib/network/parse.ts', 'a parser');
    write('package-lock.json', '{}');
    finishBuild();
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('is not needed while the sources are those of the last one', () => {
    expect(needsBuild(root)).toBe(false);
    write('app/page.tsx', 'a page');
    expect(needsBuild(root)).toBe(false);
  });

  it.each([
    'app/page.tsx',
    'app/networks/[id]/page.tsx',
    'app/new.css',
    'lib/network/parse.ts',
    'public/flag.svg',
    'package-lock.json',
    'next.config.js',
    'tsconfig.json',
    'proxy.ts',
    '.env',
  ])('is needed when %s has changed', (file) => {
    write(file, 'changed');
    expect(needsBuild(root)).toBe(true);
  });

  it('is needed when a file has been renamed or deleted', () => {
    rmSync(join(root, 'lib/network/parse.ts'));
    expect(needsBuild(root)).toBe(true);
    write('lib/network/read.ts', 'a parser');
    expect(needsBuild(root)).toBe(true);
  });

  it.each([
    'data/oslo.json',
    'lib/run/start.mjs',
    'tests/a.test.ts',
    'README.md',
    'app/.page.tsx.swp',
    'app/page.tsx~',
  ])('is not needed for %s', (file) => {
    write(file, 'changed');
    expect(needsBuild(root)).toBe(false);
  });

  it('is needed when the last one was not finished', () => {
    rmSync(join(root, '.next/BUILD_ID'));
    expect(needsBuild(root)).toBe(true);
    finishBuild();
    rmSync(join(root, '.next/backchannel-sources'));
    expect(needsBuild(root)).toBe(true);
  });

  it('does not take one division of the same letters into files for another', () => {
    write('lib/a.ts', 'xy');
    write('lib/b.ts', '');
    const before = hashSources(root);
    write('lib/a.ts', 'x');
    write('lib/b.ts', 'y');
    expect(hashSources(root)).not.toBe(before);
  });
});
