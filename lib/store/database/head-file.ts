import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const NAME = 'backchannel.head';

/** The file has two slots of this size. A write that is broken off spoils the older one alone. */
const SLOT = 4_096;
/** So many networks are noted, those that were changed last. */
const MAX_NETWORKS = 20;

/** How far a database had come when something was last acknowledged. */
export type Head = {
  /** Which database it is about. */
  readonly mark: number;
  readonly writes: number;
  /** When that was (ISO 8601, in UTC). */
  readonly at: string;
  /** Networks that were changed lately with their newest versions, the last one at the end. */
  readonly networks: readonly (readonly [networkId: string, version: number])[];
};

const sync = promisify(fdatasync);

/** The head of the log outside of the log: a small file beside the database. */
export class HeadFile {
  /** What this process has written last, and where. */
  private last: { readonly slot: number; readonly writes: number } | null = null;
  /** What it has tried to write since, which may not be on the disk. */
  private tried: { readonly slot: number; readonly writes: number } | null = null;

  private constructor(
    private readonly folder: string,
    private readonly descriptor: number,
  ) {}

  /** Opens the file of a folder, which is there. */
  static open(folder: string): HeadFile {
    return new HeadFile(folder, openSync(toHeadFile(folder), 'r+'));
  }

  /** Writes a head over the older of the two, which may be one of another process; it is on the disk when this has ended. */
  async write(head: Head): Promise<void> {
    const slot = this.findOlder(head);
    this.tried = { slot, writes: head.writes };
    // Into the memory of the system; on the disk with what follows.
    writeSync(this.descriptor, toSlot(head), 0, SLOT, slot * SLOT);
    await sync(this.descriptor);
    this.last = this.tried;
    this.tried = null;
  }

  private findOlder({ writes }: Head): number {
    // Nobody else has written to the database since.
    if (this.last && this.last.writes === writes - 1) return 1 - this.last.slot;
    const [newer, older] = readSlots(this.folder);
    // It may be read from the memory of the system, and not be on the disk, where the other one is.
    if (this.tried && newer?.slot === this.tried.slot && newer.head?.writes === this.tried.writes)
      return newer.slot;
    return older?.slot ?? 0;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

export function toHeadFile(folder: string): string {
  return path.join(folder, NAME);
}

/** Makes the file of a folder, so that it outlasts a failure of the machine. */
export function createHead(folder: string, head: Head): void {
  const descriptor = openSync(toHeadFile(folder), 'w', 0o600);
  try {
    writeSync(descriptor, Buffer.concat([toSlot(head), Buffer.alloc(SLOT, ' ')]));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(folder);
}

/** Returns what a folder’s file says; null when there is none, or none of it can be read. */
export function readHead(folder: string): Head | null {
  return readSlots(folder)[0]?.head ?? null;
}

/** Takes the file away, so that this outlasts a failure of the machine. */
export function forgetHead(folder: string): void {
  rmSync(toHeadFile(folder), { force: true });
  syncFolder(folder);
}

/** Has what stands in a folder outlast a failure of the machine. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Returns the two slots, the newer first. */
function readSlots(folder: string): readonly { readonly slot: number; readonly head: Head | null }[] {
  const file = toHeadFile(folder);
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return [0, 1]
    .map((slot) => ({ slot, head: readSlot(bytes.subarray(slot * SLOT, (slot + 1) * SLOT)) }))
    .sort((one, other) => (other.head?.writes ?? -1) - (one.head?.writes ?? -1));
}

function readSlot(bytes: Buffer): Head | null {
  const [digest, text] = bytes.toString('utf8').trimEnd().split('\n', 2);
  return text && digest === toDigest(text) ? JSON.parse(text) : null;
}

function toSlot(head: Head): Buffer {
  let networks = head.networks.slice(-MAX_NETWORKS);
  for (;;) {
    const text = JSON.stringify({ ...head, networks });
    const bytes = Buffer.from(`${toDigest(text)}\n${text}`);
    if (bytes.length <= SLOT) return Buffer.concat([bytes, Buffer.alloc(SLOT - bytes.length, ' ')]);
    networks = networks.slice(1);
  }
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
