import type Database from 'libsql';
import { StoreError } from '../store-error';
import { ACCEPT, createFileChecks, type FileChecks, toFile } from './database-file';
import { isDiskError } from './explain-embedded';
import { type Head, HeadFile, readHead } from './head-file';

/** So many networks are noted with their newest versions. */
const MAX_NETWORKS = 20;

/**
 * Counts the writes of a database within their own transactions, and notes the count outside of it before any is acknowledged. So a
 * database that has fewer than were noted has lost some: docs/hosting.md, “The head of the log”.
 */
export class WriteLedger {
  private readonly checks: FileChecks;
  private readonly mark: number;
  private readonly statements: Readonly<Record<'writes' | 'newest' | 'changed', Database.Statement>>;
  private readonly networks = new Map<string, number>();
  /** The newest row of the log of changes that was looked at. */
  private row = 0;
  /** Whether something was written that is not noted: nothing may be acknowledged before that is. */
  private isBehind = false;
  /** Whether the disk did not take what was written last. */
  private hasFailed = false;

  private constructor(
    folder: string,
    private readonly database: Database.Database,
    private readonly file: HeadFile,
  ) {
    for (const [networkId, version] of readHead(folder)?.networks ?? [])
      this.networks.set(networkId, version);
    this.checks = createFileChecks(folder);
    this.mark = (
      database.prepare('pragma application_id').get() as { application_id: number }
    ).application_id;
    this.statements = {
      writes: database.prepare('pragma user_version'),
      newest: database.prepare('select max(rowid) as row from changes'),
      changed: database.prepare(
        'select network_id, version from changes where rowid > ? order by rowid desc limit ?',
      ),
    };
  }

  /** Opens the ledger of a database that is open, and notes what it has. */
  static async open(folder: string, database: Database.Database): Promise<WriteLedger> {
    const ledger = new WriteLedger(folder, database, HeadFile.open(folder));
    ledger.row = ledger.readNewestRow();
    const known = readHead(folder);
    ledger.isBehind = !known || known.writes < readWrites(ledger.statements.writes);
    await ledger.confirm();
    return ledger;
  }

  /** Returns the newest version of a network that was acknowledged; 0 when that is not known. */
  getNotedVersion(networkId: string): number {
    return this.networks.get(networkId) ?? 0;
  }

  /** Whether all that was written can be acknowledged. */
  get isSettled(): boolean {
    return !this.isBehind;
  }

  /** Whether the disk has taken all that was written. */
  get isWell(): boolean {
    return !this.isBehind && !this.hasFailed;
  }

  /** Notes that a write has failed, where that was for the disk. */
  noteFailure(error: unknown): void {
    if (isDiskError(error)) this.hasFailed = true;
  }

  /** Writes one more to the count of writes, and nothing else. Throws when the disk does not take it. */
  async tryWriting(): Promise<void> {
    this.database.exec('begin immediate');
    try {
      this.count();
      this.database.exec('commit');
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback');
      throw error;
    }
    await this.confirm();
  }

  /** Throws a StoreError when the files of the database are not where they were. */
  checkPlace(): void {
    this.checks.checkPlace();
  }

  /** Called before something is written. Throws when nothing can be. */
  before(): void {
    this.checks.checkPlace();
    this.checks.checkAccess();
  }

  /** Counts a write, in its transaction. */
  count(): void {
    this.database.exec(`pragma user_version = ${readWrites(this.statements.writes) + 1}`);
    this.isBehind = true;
  }

  /** Ends when all that was written can be acknowledged. Throws when that cannot be: it may be kept, and may be lost. */
  async confirm(): Promise<void> {
    if (!this.isBehind) return;
    this.checks.checkPlace();
    // Whoever else writes to the database waits, so that no head is written over a later one.
    takeTurn(this.database);
    try {
      this.noteNetworks();
      await this.file.write(this.toHead());
      this.isBehind = false;
      this.hasFailed = false;
    } finally {
      this.database.exec('rollback');
    }
  }

  close(): void {
    this.file.close();
  }

  private toHead(): Head {
    const writes = readWrites(this.statements.writes);
    return { mark: this.mark, writes, at: new Date().toISOString(), networks: [...this.networks] };
  }

  private noteNetworks(): void {
    const changed = this.statements.changed.all(this.row, MAX_NETWORKS) as {
      network_id: string;
      version: number;
    }[];
    for (const { network_id, version } of changed.reverse()) {
      this.networks.delete(network_id);
      this.networks.set(network_id, version);
    }
    const extra = Math.max(0, this.networks.size - MAX_NETWORKS);
    for (const networkId of [...this.networks.keys()].slice(0, extra)) this.networks.delete(networkId);
    this.row = this.readNewestRow();
  }

  private readNewestRow(): number {
    const found = this.statements.newest.get() as { row: number | null };
    return found.row ?? 0;
  }
}

function readWrites(statement: Database.Statement): number {
  return (statement.get() as { user_version: number }).user_version;
}

function takeTurn(database: Database.Database): void {
  try {
    database.exec('begin immediate');
  } catch (error) {
    throw new StoreError('unreachable', 'The database is too busy just now. Try again in a moment.', {
      cause: error,
    });
  }
}

/** What a database lacks of what was acknowledged. */
export type Loss = {
  /** How many writes. */
  readonly count: number;
  /** Of how many, and when the last of them was. */
  readonly head: Head;
  /** Networks that end before the version that was noted, each with its newest one; 0 where nothing is left. */
  readonly networks: readonly {
    readonly networkId: string;
    readonly kept: number;
    readonly version: number;
  }[];
};

/** Returns what a database lacks; null when nothing is missing, or nothing is known. */
export function findLoss(folder: string, database: Database.Database): Loss | null {
  // Who writes beside notes what it has written before the next can look.
  takeTurn(database);
  try {
    const head = readHead(folder);
    if (!head) return null;
    const networks = head.networks
      .map(([networkId, version]) => ({ networkId, version, kept: readNewestVersion(database, networkId) }))
      .filter(({ kept, version }) => kept < version);
    const count = Math.max(0, head.writes - readWrites(database.prepare('pragma user_version')));
    return count > 0 || networks.length > 0 ? { count, head, networks } : null;
  } finally {
    database.exec('rollback');
  }
}

/**
 * Throws a StoreError when a database lacks something that was acknowledged: its log was cut short, or taken away. One network alone
 * that ends too early keeps no other from being used: it is damaged.
 */
export function checkWrites(folder: string, database: Database.Database): void {
  const loss = findLoss(folder, database);
  if (loss === null || (loss.count === 0 && loss.networks.every(({ kept }) => kept > 0))) return;
  throw new StoreError(
    'damaged',
    `The database ${toFile(folder)} is not whole: ${describeLoss(loss)} Its write-ahead log was cut short or taken away, or an older copy stands in its place.`,
    {
      fix: `Put the files back that belong together, or a backup in their place (npm run restore -- FILE), or go on without what is missing (${ACCEPT}).`,
    },
  );
}

/** Returns what is missing, as a sentence. */
export function describeLoss({ count, head, networks }: Loss): string {
  const lost =
    count > 0
      ? `${count} of ${head.writes} writes that were acknowledged ${count === 1 ? 'is' : 'are'} missing, the last of ${head.at}`
      : `something that was acknowledged is missing, of ${head.at} or before`;
  const named = networks.map(({ networkId, kept, version }) =>
    kept === 0 ? `“${networkId}” is not there` : `“${networkId}” ends with version ${kept} of ${version}`,
  );
  return `${[lost, ...(named.length > 0 ? [named.join('; ')] : [])].join(': ')}.`;
}

/** Versions of a network that was deleted for good count as well: those of one that follows it go on from them. */
function readNewestVersion(database: Database.Database, networkId: string): number {
  const tables = database
    .prepare("select count(*) as count from sqlite_master where name in ('networks', 'purges')")
    .get() as { count: number };
  if (tables.count < 2) return 0;
  const found = database
    .prepare(
      'select max(version) as version from (select version from networks where network_id = ? union all select version from purges where network_id = ?)',
    )
    .get(networkId, networkId) as { version: number | null };
  return found.version ?? 0;
}
