import { spawnSync } from 'node:child_process';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { installIfNeeded } from '../../lib/run/install.mjs';
import { Failure } from '../../lib/run/program.mjs';
import { ROOT } from '../../lib/run/root.mjs';

/** What of a folder is no source, or is this tree's own. */
const LEFT_OUT = new Set(['.git', '.next', 'node_modules', 'tests', 'var']);

/**
 * Makes a tree of other sources that is measured by the benches of this one: of a commit, or of a folder such as another checkout.
 * Nothing of either is changed.
 * @param {string} base a commit by any name that git knows, or a folder
 * @param {{ builds: boolean }} options whether the tree is built: a build follows no link out of its tree
 * @returns {Promise<{ root: string, remove: () => Promise<void> }>}
 */
export async function makeBaseTree(base, { builds }) {
  const root = await mkdtemp(join(tmpdir(), 'backchannel-base-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const folder = resolve(base);
    if (await isFolder(folder)) await copySources(folder, root);
    else unpackCommit(base, root);
    await rm(join(root, 'tests'), { recursive: true, force: true });
    await cp(join(ROOT, 'tests'), join(root, 'tests'), { recursive: true });
    if (!(await hasPackagesOf(root))) await installIfNeeded(root, { tells: 'errors' });
    else if (builds) await linkFiles(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    else await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    return { root, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @param {string} path */
async function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * @param {string} folder
 * @param {string} root
 */
async function copySources(folder, root) {
  if (!(await isFolder(join(folder, 'lib'))))
    throw new Failure(`--base names the folder ${folder}, which has no sources of the program.`);
  const filter = (/** @type {string} */ from) => !LEFT_OUT.has(relative(folder, from).split(sep)[0] ?? '');
  await cp(folder, root, { recursive: true, filter });
}

/**
 * @param {string} commit
 * @param {string} root
 */
function unpackCommit(commit, root) {
  const maxBuffer = 1 << 30;
  const packed = spawnSync('git', ['archive', '--format=tar', commit], { cwd: ROOT, maxBuffer });
  if (packed.status !== 0)
    throw new Failure(`--base is neither a folder nor a commit: ${String(packed.stderr).trim()}`);
  const unpacked = spawnSync('tar', ['-xf', '-', '-C', root], { input: packed.stdout, maxBuffer });
  if (unpacked.status !== 0) throw new Failure(`"tar" has failed: ${String(unpacked.stderr).trim()}`);
}

/**
 * Returns whether what is installed here is what another tree asks for, or more.
 * @param {string} root
 */
async function hasPackagesOf(root) {
  const [asked, installed] = await Promise.all([
    readPackages(join(root, 'package-lock.json')),
    readPackages(join(ROOT, 'node_modules/.package-lock.json')),
  ]);
  return Object.entries(asked).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Promise<import('../../lib/run/install.mjs').Packages>}
 */
async function readPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages;
}

/**
 * Makes a folder of the same files, which takes no more room.
 * @param {string} from
 * @param {string} to
 */
async function linkFiles(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFiles(source, target);
    // Another disk takes no links to this one.
    else if (entry.isFile()) await link(source, target).catch(() => cp(source, target));
    else await cp(source, target, { verbatimSymlinks: true });
  }
}
