import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded } from '@/lib/run/install.mjs';
import { listBuildOnly, packageInto } from '@/lib/run/package-folder.mjs';
import { isPackaged } from '@/lib/run/packaged.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-packaged-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('listBuildOnly', () => {
  it('names what only a build needs, on whichever system, and nothing that a server needs', () => {
    const places = [
      '@next/swc-linux-x64-gnu',
      '@next/swc-darwin-arm64',
      '@next/env',
      '@tabler/icons-react',
      'next/dist/esm',
      'pg',
    ];
    for (const place of places) mkdirSync(join(folder, 'node_modules', place), { recursive: true });
    const listed = listBuildOnly(folder).map((place) => place.slice(join(folder, 'node_modules').length + 1));
    expect(listed.sort()).toEqual([
      '@next/swc-darwin-arm64',
      '@next/swc-linux-x64-gnu',
      '@tabler',
      'next/dist/esm',
    ]);
  });
});

describe('packageInto', () => {
  it('refuses a folder that has something in it', async () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    await expect(packageInto(process.cwd(), folder)).rejects.toThrow(
      `${folder} is not empty: name a new folder, or empty it.`,
    );
  });
});

describe('a packaged program', () => {
  it('installs nothing', async () => {
    expect(isPackaged(folder)).toBe(false);
    writeFileSync(join(folder, 'packaged.json'), '{}');
    expect(isPackaged(folder)).toBe(true);
    // There is no lock file, which would have to be read.
    await expect(installIfNeeded(folder)).resolves.toBeUndefined();
  });
});
