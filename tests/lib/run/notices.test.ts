import { readFileSync } from 'node:fs';
import {
  listShippedPackages,
  mayShip,
  NOTICES_FILE,
  readLicenceFiles,
  writeNotices,
} from '@/lib/run/notices.mjs';
import { listSources } from '../../docs/list-sources';

const own = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const lock = {
  packages: {
    '': { dependencies: { site: '1.0.0', flags: '1.0.0' } },
    'node_modules/flags': { version: '1.0.0', license: 'MIT' },
    'node_modules/site': {
      version: '1.0.0',
      license: 'ISC',
      dependencies: { inner: '^2.0.0' },
      optionalDependencies: { '@site/darwin-arm64': '1.0.0' },
    },
    'node_modules/site/node_modules/inner': { version: '2.1.0', license: 'MIT' },
    'node_modules/@site/darwin-arm64': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
  },
};

describe('the notices of this project', () => {
  it('are what the lock file and the packages give', () => {
    // If this fails, run: npm run notices
    expect(readFileSync(NOTICES_FILE, 'utf8') === writeNotices(own, readLicenceFiles)).toBe(true);
  });

  it('name every package that ships, and no licence that may not', () => {
    const shipped = listShippedPackages(own);
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter((each) => !mayShip(each))).toEqual([]);
    for (const name of ['@fontsource/ibm-plex-sans-arabic', 'country-flag-icons', '@libsql/darwin-arm64'])
      expect(shipped.map((each) => each.name)).toContain(name);
  });

  it('say of fonts that they are under the Open Font License', () => {
    const fonts = listShippedPackages(own).filter(({ name }) => name.includes('plex'));
    expect(fonts).toHaveLength(6);
    for (const { license } of fonts) expect(license).toContain('OFL-1.1');
  });

  it('rightly say that no page lets Next.js scale pictures', () => {
    const users = listSources(['app', 'lib']).filter(({ text }) =>
      /['"](next\/(legacy\/)?image|sharp)['"]/.test(text),
    );
    expect(users.map(({ file }) => file)).toEqual([]);
  });
});

describe('listShippedPackages', () => {
  it('leaves development out, and tells what only some platforms have', () => {
    expect(listShippedPackages(lock).map(({ name, forPlatform }) => [name, forPlatform])).toEqual([
      ['@site/darwin-arm64', true],
      ['flags', false],
      ['inner', false],
      ['site', false],
    ]);
  });

  it('gives a package without a licence that of the package which asks for it', () => {
    expect(listShippedPackages(lock)[0]).toMatchObject({ name: '@site/darwin-arm64', license: 'ISC' });
    const orphan = { packages: { 'node_modules/orphan': { version: '1.0.0' } } };
    expect(listShippedPackages(orphan)[0]?.license).toBe('unknown');
  });
});

describe('mayShip', () => {
  it.each([
    ['a', 'MIT', true],
    ['a', '(MIT OR GPL-2.0)', true],
    ['a', 'MIT AND OFL-1.1', true],
    ['a', 'MIT AND GPL-3.0', false],
    ['a', 'GPL-3.0-only', false],
    ['a', 'AGPL-3.0', false],
    ['a', 'LGPL-3.0-or-later', false],
    ['a', 'unknown', false],
    ['a', 'MIT-like', false],
    ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true],
    ['@img/sharp-libvips-linux-x64', 'GPL-3.0', false],
    ['caniuse-lite', 'CC-BY-4.0', true],
  ])('answers of %s under %s: %s', (name, license, expected) => {
    expect(mayShip({ name, license })).toBe(expected);
  });
});

describe('writeNotices', () => {
  it('writes a text once for all packages that share it', () => {
    const page = writeNotices(lock, () => [{ file: 'LICENSE', text: 'Do as you like.' }]);
    expect(page).toContain('- inner 2.1.0 (MIT)\n\n~~~~text\nDo as you like.\n~~~~');
    expect(page).toContain('- site 1.0.0 (ISC)\n\n~~~~text\nDo as you like.\n~~~~');
  });

  it('reads nothing of a package that this machine may not have', () => {
    const read: string[] = [];
    writeNotices(lock, (place) => {
      read.push(place);
      return [];
    });
    expect(read).not.toContain('node_modules/@site/darwin-arm64');
  });
});
