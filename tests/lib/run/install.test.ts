import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDifference, findNpm, needsInstall } from '@/lib/run/install.mjs';

const linux = { platform: 'linux', arch: 'x64' };

describe('what is installed', () => {
  const next = { 'node_modules/next': { version: '16.0.0', integrity: 'sha512-a' } };

  it('is what the lock file says when every package is there in its version', () => {
    expect(findDifference({ '': { version: '0.1.0' }, ...next }, next, linux)).toBeNull();
  });

  it('differs when a package is missing, of another version, of other content, or no longer wanted', () => {
    expect(findDifference(next, {}, linux)).toBe('node_modules/next');
    expect(findDifference(next, { 'node_modules/next': { version: '15.0.0' } }, linux)).toBe(
      'node_modules/next',
    );
    expect(
      findDifference(next, { 'node_modules/next': { version: '16.0.0', integrity: 'sha512-b' } }, linux),
    ).toBe('node_modules/next');
    expect(findDifference(next, { ...next, 'node_modules/left': { version: '1.0.0' } }, linux)).toBe(
      'node_modules/left',
    );
  });

  it('may lack what is optional, but may not be of another machine', () => {
    const binary = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
    expect(findDifference({ 'node_modules/binary': binary }, {}, linux)).toBeNull();
    expect(findDifference({ 'node_modules/binary': binary }, { 'node_modules/binary': binary }, linux)).toBe(
      'node_modules/binary',
    );
    const notWindows = { version: '1.0.0', os: ['!win32'] };
    expect(
      findDifference({ 'node_modules/a': notWindows }, { 'node_modules/a': notWindows }, linux),
    ).toBeNull();
    expect(
      findDifference(
        { 'node_modules/a': notWindows },
        { 'node_modules/a': notWindows },
        { platform: 'win32', arch: 'x64' },
      ),
    ).toBe('node_modules/a');
  });
});

describe('an installation', () => {
  let root = '';

  const write = (file: string, packages: Record<string, object>) =>
    writeFileSync(join(root, file), JSON.stringify({ packages }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backchannel-install-'));
    write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('is not needed when npm has finished one of the same lock file', () => {
    expect(needsInstall(root)).toBe(false);
  });

  it('is needed when the lock file has changed', () => {
    write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.1' } });
    expect(needsInstall(root)).toBe(true);
  });

  it('is needed when npm did not get to the end, or a package has been deleted since', () => {
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(needsInstall(root)).toBe(true);
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(needsInstall(root)).toBe(true);
  });
});

describe('the npm that installs', () => {
  it('is the one that runs the script', () => {
    expect(findNpm({ npm_execpath: '/opt/npm/bin/npm-cli.js' }, 'linux')).toEqual({
      command: process.execPath,
      args: ['/opt/npm/bin/npm-cli.js'],
    });
  });

  it('is the one on the PATH when none does, or when it is another program', () => {
    expect(findNpm({}, 'linux')).toEqual({ command: 'npm', args: [] });
    expect(findNpm({ npm_execpath: '/opt/yarn.js' }, 'darwin')).toEqual({ command: 'npm', args: [] });
    expect(findNpm({ ComSpec: 'cmd.exe' }, 'win32').args.at(-1)).toBe('npm');
  });
});
