import { Socket } from 'node:net';
import pg from 'pg';
import { memoize } from '@/lib/network/memoize';
import { findCode } from './engine';

/** How long a database server may take, in milliseconds. */
export type Patience = {
  /** For one statement, before the server is to end it by itself. */
  readonly statement: number;
  /** For the answer to one statement: longer than that, or a long statement would be taken for silence. */
  readonly answer: number;
  /** To let a connection in. */
  readonly entry: number;
  /** How long an answer may have lain here already, while this process did something else. */
  readonly grace: number;
  /** How often a server that was silent is asked whether it answers. */
  readonly look: number;
};

export const PATIENCE: Patience = { statement: 3_000, answer: 3_500, entry: 3_500, grace: 500, look: 500 };

/** A connection that somebody has, until it is released. */
export type Connection = {
  readonly query: (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  readonly release: (isBroken?: boolean | Error) => void;
};

export type ConnectionPool = {
  readonly connect: () => Promise<Connection>;
  readonly end: () => Promise<void>;
};

/** The code by which a server says that it takes no changes, such as one that follows another. */
export const READ_ONLY = '25006';
/** What the driver says, without a code, of a connection that is gone. */
const GONE = /connection terminated|not queryable|client was closed/i;
/** What it says when a server does not let a connection in. */
const NOT_LET_IN = /terminated due to connection timeout/i;

/**
 * Returns a pool of connections to a database server, of which none that is lost throws anything where nobody catches it. What a lost
 * connection was to do fails with ECONNRESET, and may be tried again. A server that does not answer is taken for silent: all that
 * waits for it, and all that is asked of it, fails with ETIMEDOUT, until it is found to answer again.
 */
export function createGuardedPool(url: string, patience: Patience): ConnectionPool {
  return new GuardedPool(url, patience);
}

class GuardedPool implements ConnectionPool {
  private readonly sockets = new Set<Socket>();
  private readonly waiting = new Set<(error: Error) => void>();
  private readonly pool: pg.Pool;
  private silence: Error | null = null;
  private isEnding = false;
  private readonly guard = memoize((client: pg.PoolClient) => new GuardedConnection(client, this));

  constructor(
    private readonly url: string,
    readonly patience: Patience,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: 10,
      keepAlive: true,
      connectionTimeoutMillis: patience.entry,
      stream: () => this.createSocket(),
      onConnect: (client) => this.greet(client),
    });
    // That is told already, and a connection that nobody has is one that no work needs.
    this.pool.on('error', () => undefined);
  }

  async connect(): Promise<Connection> {
    // A new one each time: whoever hands an error on may write to it.
    if (this.silence) throw toSilence(this.silence.message);
    const connecting = this.pool.connect();
    try {
      const client = await this.orSilence(connecting);
      const connection = this.guard(client);
      connection.take(client.release);
      return connection;
    } catch (error) {
      // Whoever comes through late is not needed any more.
      connecting.then(
        (client) => client.release(true),
        () => undefined,
      );
      if (NOT_LET_IN.test(String(error))) throw this.fallSilent('did not let anybody in');
      throw error;
    }
  }

  async end(): Promise<void> {
    this.isEnding = true;
    await this.pool.end();
  }

  /** Takes the server for silent, ends all that waits for it, and returns the error that they get. */
  fallSilent(what: string): Error {
    if (this.silence) return this.silence;
    const error = toSilence(`The database server ${what}.`);
    this.silence = error;
    console.warn(`The database server ${what} in time; it is asked until it answers.`);
    for (const reject of this.waiting) reject(error);
    for (const socket of this.sockets) socket.destroy();
    this.lookLater();
    return error;
  }

  /** Returns what work comes to, or fails as soon as the server is taken for silent. */
  async orSilence<T>(work: Promise<T>): Promise<T> {
    let reject: (error: Error) => void = () => undefined;
    const silent = new Promise<never>((_, fail) => {
      reject = fail;
    });
    this.waiting.add(reject);
    try {
      return await Promise.race([work, silent]);
    } finally {
      this.waiting.delete(reject);
    }
  }

  private async greet(client: pg.ClientBase): Promise<void> {
    client.on('error', (error) => console.warn(`A connection to the database was lost: ${error.message}`));
    // Not among the settings of the connection: some proxies let nobody in who brings them.
    const text = `set statement_timeout = ${this.patience.statement}`;
    await new GuardedConnection(client, this).query({ text });
  }

  private createSocket(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }

  private lookLater(): void {
    setTimeout(() => void this.look(), this.patience.look).unref();
  }

  private async look(): Promise<void> {
    if (this.isEnding) return;
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: this.patience.entry,
      query_timeout: this.patience.entry,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      this.silence = null;
      console.warn('The database server answers again.');
    } catch {
      this.lookLater();
    } finally {
      // Its end is not waited for: a silent server does not answer that either.
      client.end().catch(() => undefined);
    }
  }
}

/** A connection whose statements are answered in time, or fail. */
class GuardedConnection implements Connection {
  /** Why nothing can be asked any more. */
  private lost: Error | null = null;
  /** Whether the server takes no changes by it. */
  private isReadOnly = false;
  private giveBack: pg.PoolClient['release'] = () => undefined;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly pool: GuardedPool,
  ) {}

  /** Notes how it is given back: the pool has another way for each time that it is taken. */
  take(giveBack: pg.PoolClient['release']): void {
    this.giveBack = giveBack;
  }

  readonly query = async (config: pg.QueryConfig): Promise<pg.QueryResult> => {
    if (this.lost) throw this.lost;
    const stop = this.watch();
    try {
      return await this.pool.orSilence(this.client.query(config));
    } catch (error) {
      if (isLost(error)) this.lost = toLost(error);
      if (findCode(error) === READ_ONLY) this.isReadOnly = true;
      throw this.lost ?? error;
    } finally {
      stop();
    }
  };

  readonly release = (isBroken?: boolean | Error): void => {
    // Another may come to a server that takes changes, or to the same when it does again.
    this.giveBack(isBroken || this.isReadOnly || this.lost !== null);
  };

  /** Takes the server for silent when there is no answer in time; returns what ends that. */
  private watch(): () => void {
    const { answer, grace } = this.pool.patience;
    const fall = () => {
      this.pool.fallSilent('did not answer');
    };
    let timer = setTimeout(() => {
      // An answer that came while this process was busy is read before that.
      timer = setTimeout(fall, grace);
    }, answer);
    return () => clearTimeout(timer);
  }
}

function toSilence(words: string): Error {
  return Object.assign(new Error(words), { code: 'ETIMEDOUT' });
}

/** The server ended the connection (57P01 to 57P03), the connection broke, or the server is silent. */
function isLost(error: unknown): boolean {
  const code = findCode(error);
  return /^57P0[1-3]$|^08/.test(code) || ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code) || isGone(error);
}

function isGone(error: unknown): boolean {
  return findCode(error) === '' && GONE.test(String(error));
}

/** Returns an error that says by its code that the connection is lost. */
function toLost(error: unknown): Error {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && !isGone(error)) return error;
  return Object.assign(new Error(words, { cause: error }), { code: 'ECONNRESET' });
}
