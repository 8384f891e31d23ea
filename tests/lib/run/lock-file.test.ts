import { readFileSync } from 'node:fs';
import { completeLockFile, findMissingPackages, toPlatform } from '@/lib/run/lock-file.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/next': {
      version: '16.0.0',
      optionalDependencies: { '@next/swc-darwin-arm64': '16.0.0', sharp: '^1.0.0' },
    },
    'node_modules/next/node_modules/sharp': { version: '1.2.3' },
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.0.0' },
    },
  },
};

describe('the lock file of this project', () => {
  it('lists every binary of every platform, so that npm ci runs on all of them', () => {
    const own = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(own.packages).length).toBeGreaterThan(100);
    // If this fails, run: npm run lock
    expect(findMissingPackages(own)).toEqual([]);
  });

  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
  });
});

describe('a lock file with gaps', () => {
  it('lacks the optional packages that are neither beside the one that names them nor above it', () => {
    expect(findMissingPackages(lock)).toEqual([
      { name: '@next/swc-darwin-arm64', version: '16.0.0', parent: 'node_modules/next' },
      { name: '@tool/linux-x64-musl', version: '1.0.0', parent: 'node_modules/tool' },
    ]);
  });

  it('is completed with what npm needs to know to leave them out elsewhere', () => {
    const { packages } = completeLockFile(lock);
    expect(packages).toMatchObject({
      ...lock.packages,
      'node_modules/@next/swc-darwin-arm64': {
        version: '16.0.0',
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
      'node_modules/@tool/linux-x64-musl': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
    });
    expect(findMissingPackages({ packages })).toEqual([]);
  });

  it('is not completed by guessing a version', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { 'b-linux-x64': '^1.0.0' } } };
    expect(() => completeLockFile({ packages })).toThrow(
      'node_modules/a wants b-linux-x64 ^1.0.0: no one version.',
    );
  });
});

describe('the platform of a binary', () => {
  it.each([
    ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
    ['@unrs/resolver-binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
    ['@swc/core-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
    ['@biomejs/cli-android-x64', { os: ['android'], cpu: ['x64'] }],
  ])('is in its name, %s', (name, platform) => {
    expect(toPlatform(name)).toEqual(platform);
  });

  it('is not guessed', () => {
    expect(() => toPlatform('@tool/wasm32-wasi')).toThrow('does not say which system and processor');
  });
});
