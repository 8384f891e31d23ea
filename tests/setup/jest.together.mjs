import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import createUnitConfig from '../../jest.config.mjs';
import { writeGroups } from './together.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * All unit tests, as the gate runs them: a file takes half of its time to load its modules, and those of one part of the sources load the
 * same. Who chooses files runs each by itself, by `jest.config.mjs`.
 */
export default async () => {
  const { projects, ...config } = await createUnitConfig();
  const [unit, ...others] = projects;
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-together-'));
  const testMatch = writeGroups(rootDir, folder).map((path) => path.replace(/[[\](){}!*?]/g, '\\$&'));
  const testSequencer = join(rootDir, 'tests/setup/heaviest-first.mjs');
  return {
    ...config,
    rootDir,
    testSequencer,
    projects: [{ ...unit, roots: [rootDir, folder], testMatch }, ...others],
  };
};
