// A registry that has not mirrored the binaries of other platforms makes npm leave them out of the lock file, and `npm ci`
// then refuses to run wherever they can be had. Here is what finds such gaps, and what closes them: `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 * @typedef {{ name: string, version: string, parent: string }} MissingPackage `parent` is the place of the package that names it.
 */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * Which optional packages are named by a locked package, but not listed themselves.
 * @param {LockFile} lock the parsed package-lock.json
 * @returns {MissingPackage[]}
 */
export function findMissingPackages(lock) {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesToLook(parent, name).some((place) => place in lock.packages))
      .map(([name, version]) => ({ name, version, parent })),
  );
}

/**
 * The operating system, processor and C library that a binary's package is for, read from its name, as npm writes them.
 * @param {string} name such as `@next/swc-linux-x64-gnu`
 * @throws {Error} when the name says no system and processor
 */
export function toPlatform(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`The name ${name} does not say which system and processor it is for.`);
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return { os: [os], cpu: [cpu], libc: [libc] };
}

/**
 * The same lock file with every missing binary listed. Their integrity is unknown here, so npm will not check it.
 * @param {LockFile} lock
 * @returns {LockFile}
 * @throws {Error} when a missing package is not locked to one version
 */
export function completeLockFile(lock) {
  const added = findMissingPackages(lock).map(({ name, version, parent }) => {
    if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
      throw new Error(`${parent} wants ${name} ${version}: no one version.`);
    const { os, cpu, libc } = toPlatform(name);
    const dev = lock.packages[parent]?.dev;
    // In the order in which npm writes the fields, so that its next run changes nothing.
    const locked = { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os };
    return /** @type {const} */ ([`node_modules/${name}`, locked]);
  });
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

/**
 * Where npm looks for a package that another one asks for: beside it, then in each folder above.
 * @param {string} parent
 * @param {string} name
 */
export function placesToLook(parent, name) {
  const above = parent.split('/node_modules/');
  const nested = above.map((_, depth) => above.slice(0, above.length - depth).join('/node_modules/'));
  return [...(parent ? nested.map((place) => `${place}/node_modules/${name}`) : []), `node_modules/${name}`];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = findMissingPackages(lock);
  if (missing.length > 0)
    writeFileSync('package-lock.json', `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages for other platforms added.`);
}
