import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** The tests fill less than half of this, in bytes. */
const ROOM_NEEDED = 4 * 1024 ** 3;

/**
 * Returns a new folder for what tests write, and what removes it. It lies in memory where there is room: a store waits for the
 * disk with every change that it acknowledges, and the tests make thousands.
 * @param {string} [memory] a folder that is kept in memory
 */
export function createTestFolder(memory = MEMORY) {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'backchannel-test-'));
  // PostgreSQL does not run as root, and its user comes through here to the folder of its own.
  chmodSync(folder, 0o711);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Whether a folder can be written, with room for all that tests write.
 * @param {string} folder
 */
function hasRoom(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_NEEDED;
  } catch {
    return false;
  }
}
