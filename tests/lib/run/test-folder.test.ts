import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTestFolder } from '@/lib/run/test-folder.mjs';

describe('the folder of what tests write', () => {
  it('lies in memory where there is room, and goes with all that is in it', () => {
    const memory = mkdtempSync(join(tmpdir(), 'memory-'));
    try {
      const { folder, remove } = createTestFolder(memory);
      expect([memory, tmpdir()]).toContain(dirname(folder));
      writeFileSync(join(folder, 'kept'), 'A text.');
      remove();
      expect(existsSync(folder)).toBe(false);
    } finally {
      rmSync(memory, { recursive: true });
    }
  });

  it('lies with all other temporary files where nothing is kept in memory', () => {
    const { folder, remove } = createTestFolder(join(tmpdir(), 'nowhere'));
    expect(dirname(folder)).toBe(tmpdir());
    remove();
  });
});
