// What ships with Backchannel comes under licences of its own, most of which ask that their text goes along. Here is what writes
// these texts into one file: `npm run notices`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placesToLook } from './lock-file.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [license] an SPDX expression
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 *
 * @typedef {object} ShippedPackage
 * @property {string} place its folder, such as `node_modules/next`
 * @property {string} name
 * @property {string} version
 * @property {string} license an SPDX expression; `unknown` where nobody says one
 * @property {boolean} forPlatform whether npm installs it on some systems only
 *
 * @typedef {{ file: string, text: string }} LicenceFile
 */

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.md';

/** Data that come from no package: where they are, from whom, and the file with their licence. */
const DATA = [
  {
    name: 'Names of states in `data/directory/` and `lib/network/country-names.ts`, of the Unicode Common Locale Data Repository',
    license: 'Unicode-3.0',
    file: 'data/directory/UNICODE-LICENSE.txt',
  },
];

/** Licences that ask for no more than their text and the names of the authors. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1'];

/**
 * Packages under a licence that is not in `ALLOWED`, each with the reason for which it may ship.
 * @type {{ packages: string, isOne: (name: string) => boolean, license: string, reason: string }[]}
 */
const EXCEPTIONS = [
  {
    packages: 'caniuse-lite',
    isOne: (name) => name === 'caniuse-lite',
    license: 'CC-BY-4.0',
    reason: 'Data by caniuse.com about browsers, which Next.js reads while it builds.',
  },
  {
    packages: '@img/sharp-…',
    isOne: (name) => name.startsWith('@img/sharp-'),
    license: 'LGPL-3.0-or-later',
    reason:
      'They hold libvips, by which Next.js scales pictures: a shared library, unchanged, that can be replaced or removed. ' +
      'No page of Backchannel asks for that. The source is at <https://github.com/lovell/sharp-libvips>.',
  },
];

/**
 * Returns the packages of a lock file that ship, on every platform, in the order of their names.
 * @param {LockFile} lock the parsed package-lock.json
 * @returns {ShippedPackage[]}
 */
export function listShippedPackages(lock) {
  const everywhere = listInstalledEverywhere(lock);
  return Object.entries(lock.packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version = '', license }]) => ({
      place,
      name: toName(place),
      version,
      license: license ?? findLicenseOfParent(lock, toName(place)),
      forPlatform: !everywhere.has(place),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/**
 * Returns whether a package may ship: by each licence that has to be kept, it is allowed as such or by an exception.
 * @param {{ name: string, license: string }} shipped
 */
export function mayShip({ name, license }) {
  const exceptions = EXCEPTIONS.filter(({ isOne }) => isOne(name)).map((exception) => exception.license);
  const words = license.replace(/[()]/g, ' ').trim();
  // No package has an expression that nests one word in the other: what is not understood is not allowed.
  return words
    .split(/\s+OR\s+/)
    .some((choice) =>
      choice.split(/\s+AND\s+/).every((id) => ALLOWED.includes(id.trim()) || exceptions.includes(id.trim())),
    );
}

/**
 * Returns the notices as a page.
 * @param {LockFile} lock
 * @param {(place: string) => LicenceFile[]} readLicences the licence files of an installed package
 */
export function writeNotices(lock, readLicences) {
  const shipped = listShippedPackages(lock);
  const installed = shipped.filter(({ forPlatform }) => !forPlatform);
  const writeSection = (/** @type {ShippedPackage[]} */ packages) =>
    groupByText(packages, readLicences).map(writeGroup);
  const ofPlatforms = shipped.filter(({ forPlatform }) => forPlatform);
  const blocks = [
    '# Notices of third parties',
    'These packages ship with Backchannel. `npm run notices` writes this page from `package-lock.json` and the licence files of\n' +
      'the packages; a test compares them.',
    '## Fonts',
    ...writeSection(installed.filter(isFont)),
    '## Flags',
    ...writeSection(installed.filter(isFlag)),
    '## Data',
    ...DATA.map(
      ({ name, license, file }) =>
        `- ${name} (${license})\n\n${writeText(readFileSync(file, 'utf8').trim())}`,
    ),
    '## Libraries',
    ...writeSection(installed.filter((each) => !isFont(each) && !isFlag(each))),
    '## Packages for one platform',
    'npm installs those of them that fit the machine. One that names no licence is listed with that of the package which asks for it.',
    ofPlatforms.map(writeLine).join('\n'),
    '## Exceptions',
    `The licences of all packages are among ${ALLOWED.join(', ')}, but for:`,
    EXCEPTIONS.map(({ packages, license, reason }) => `- ${packages} (${license}). ${reason}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/**
 * Reads the licence files of an installed package; where it has none, the name of its author.
 * @param {string} place such as `node_modules/next`
 * @returns {LicenceFile[]}
 */
export function readLicenceFiles(place) {
  if (!existsSync(place)) throw new Error(`${place} is missing. Run: npm ci`);
  const found = readdirSync(place)
    .filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file) && !/\.[cm]?js$/.test(file))
    .sort(compare)
    .map((file) => ({ file, text: readFileSync(join(place, file), 'utf8').replace(/\r/g, '').trim() }));
  if (found.length > 0) return found;
  const { author } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  return [{ file: 'package.json', text: `Without a licence file. Author: ${by ?? 'not named'}.` }];
}

/** @param {ShippedPackage} shipped */
function isFont({ license }) {
  return license.includes('OFL');
}

/** @param {ShippedPackage} shipped */
function isFlag({ name }) {
  return name === 'country-flag-icons';
}

/**
 * Packages that have the same licence text stand together, so that it is written once.
 * @param {ShippedPackage[]} packages
 * @param {(place: string) => LicenceFile[]} readLicences
 */
function groupByText(packages, readLicences) {
  /** @type {Map<string, { packages: ShippedPackage[], files: LicenceFile[] }>} */
  const groups = new Map();
  for (const each of packages) {
    const files = readLicences(each.place);
    const key = JSON.stringify([each.license, ...files.map(({ text }) => text)]);
    const group = groups.get(key) ?? { packages: [], files };
    group.packages.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** @param {{ packages: ShippedPackage[], files: LicenceFile[] }} group */
function writeGroup({ packages, files }) {
  return [packages.map(writeLine).join('\n'), ...files.map(({ text }) => writeText(text))].join('\n\n');
}

/** @param {string} text */
function writeText(text) {
  return `~~~~text\n${text}\n~~~~`;
}

/** @param {ShippedPackage} shipped */
function writeLine({ name, version, license }) {
  return `- ${name} ${version} (${license})`;
}

/**
 * Returns the places of the packages that npm installs whatever the machine: those that can be reached from the project
 * without an optional package that names a system or a processor.
 * @param {LockFile} lock
 */
function listInstalledEverywhere(lock) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
    } = lock.packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const next = placesToLook(place, name).find((each) => each in lock.packages);
      const locked = next && lock.packages[next];
      if (!next || !locked || found.has(next)) continue;
      if (locked.optional && (locked.os || locked.cpu)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

/**
 * Returns the licence of the package that names another as optional, as one of a platform is made from the same source.
 * @param {LockFile} lock
 * @param {string} name
 */
function findLicenseOfParent(lock, name) {
  const parent = Object.values(lock.packages).find(
    ({ optionalDependencies = {} }) => name in optionalDependencies,
  );
  return parent?.license ?? 'unknown';
}

/**
 * Returns the package's name from its folder.
 * @param {string} place such as `node_modules/a/node_modules/@b/c`
 */
function toName(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * Orders texts by their characters, so that no setting of the machine counts.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  /** @type {LockFile} */
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const refused = listShippedPackages(lock).filter((shipped) => !mayShip(shipped));
  for (const { name, license } of refused) console.error(`${name} may not ship: its licence is ${license}.`);
  if (refused.length > 0) process.exitCode = 1;
  writeFileSync(NOTICES_FILE, writeNotices(lock, readLicenceFiles));
  console.log(`${NOTICES_FILE} written.`);
}
