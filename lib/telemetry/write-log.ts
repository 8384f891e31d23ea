export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export type LogFields = Readonly<Record<string, unknown>>;

export type LogWriter = (level: LogLevel, message: string, fields: LogFields) => void;

const WRITER: unique symbol = Symbol.for('backchannel.log-writer');
const shared = globalThis as typeof globalThis & { [WRITER]?: LogWriter };

/** Has all that is logged from now on written by a writer. */
export function installLog(writer: LogWriter): void {
  shared[WRITER] = writer;
}

/** Writes a line to the log of the server. A command, and a server that is being developed, have none: it goes to the console. */
export function writeLog(level: LogLevel, message: string, fields: LogFields = {}): void {
  const write = shared[WRITER];
  if (write) write(level, message, fields);
  else console[level](`${message} ${JSON.stringify(fields)}`);
}
