import type * as Fs from 'node:fs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHead, type Head, HeadFile, readHead, toHeadFile } from '@/lib/store/database/head-file';

let mockIsBroken = false;

jest.mock('node:fs', () => {
  const fs = jest.requireActual<typeof Fs>('node:fs');
  const fdatasync = (descriptor: number, done: Fs.NoParamCallback) =>
    mockIsBroken ? done(Object.assign(new Error('EIO'), { code: 'EIO' })) : fs.fdatasync(descriptor, done);
  return { ...fs, fdatasync };
});

const toHead = (writes: number): Head => ({ mark: 7, writes, at: '2026-11-29T12:00:00.000Z', networks: [] });

let folder: string;
let file: HeadFile;
const readSlot = (slot: number) =>
  readFileSync(toHeadFile(folder))
    .subarray(slot * 4096, (slot + 1) * 4096)
    .toString();

beforeEach(() => {
  mockIsBroken = false;
  folder = mkdtempSync(path.join(tmpdir(), 'head-'));
  createHead(folder, toHead(1));
  file = HeadFile.open(folder);
});

afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('HeadFile', () => {
  it('is written over the older of two, by turns', async () => {
    await file.write(toHead(2));
    expect([readSlot(0), readSlot(1)]).toEqual([
      expect.stringContaining('"writes":1'),
      expect.stringContaining('"writes":2'),
    ]);
    await file.write(toHead(3));
    expect(readSlot(0)).toContain('"writes":3');
    expect(readHead(folder)).toEqual(toHead(3));
  });

  it.each([1, 2])('keeps the one that is on the disk while the disk fails, %s times', async (failures) => {
    await file.write(toHead(2));
    const kept = readSlot(1);
    mockIsBroken = true;
    for (let failed = 0; failed < failures; failed += 1) {
      await expect(file.write(toHead(3 + failed))).rejects.toMatchObject({ code: 'EIO' });
      expect(readSlot(1)).toBe(kept);
    }
    mockIsBroken = false;
    await file.write(toHead(3 + failures));
    expect(readSlot(1)).toBe(kept);
    expect(readHead(folder)).toEqual(toHead(3 + failures));
    await file.write(toHead(4 + failures));
    expect(readSlot(1)).toContain(`"writes":${4 + failures}`);
  });
});
