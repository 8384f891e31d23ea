import { format, stripVTControlCharacters } from 'node:util';
import pino from 'pino';
import { getRequestId } from './request-context';
import { LOG_LEVELS, type LogFields, type LogLevel, type LogWriter } from './write-log';

/** Returns the least level that is logged, from LOG_LEVEL; `info` when it is not set. Throws a RangeError when it is no level. */
export function readLogLevel(env: Readonly<Record<string, string | undefined>>): LogLevel {
  const text = env.LOG_LEVEL?.trim().toLowerCase();
  if (!text) return 'info';
  const level = LOG_LEVELS.find((each) => each === text);
  if (level) return level;
  throw new RangeError(
    `LOG_LEVEL is “${text.slice(0, 40)}”, which is no level. Write ${LOG_LEVELS.join(', ')}, or leave it out.`,
  );
}

/**
 * Returns a writer of lines of JSON, each with its level, its time, and the id of the request that it belongs to. They are on their way
 * before the writer returns, so that none is lost when the process ends.
 */
export function createJsonLog(
  level: LogLevel,
  destination: pino.DestinationStream = openOutput(),
): LogWriter {
  const log = pino(
    {
      level,
      base: null,
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const requestId = getRequestId();
        return requestId === null ? {} : { requestId };
      },
    },
    destination,
  );
  return (at, message, fields) => log[at](fields, message);
}

/** Has all that this process writes to its console, Next.js included, written as lines of the log. */
export function routeConsole(write: LogWriter, to: Console = console): void {
  const route =
    (level: LogLevel) =>
    (...words: readonly unknown[]): void =>
      write(level, toMessage(words), toErrorField(words));
  Object.assign(to, {
    debug: route('debug'),
    log: route('info'),
    info: route('info'),
    warn: route('warn'),
    error: route('error'),
  });
}

function openOutput(): pino.DestinationStream {
  const output = pino.destination({ dest: 1, sync: true });
  // When nobody reads what the server says, it goes on without saying it.
  output.on('error', () => undefined);
  return output;
}

function toMessage(words: readonly unknown[]): string {
  const plain = words.map((word) => (word instanceof Error ? word.message : word));
  return stripVTControlCharacters(format(...plain)).trim();
}

function toErrorField(words: readonly unknown[]): LogFields {
  const err = words.find((word) => word instanceof Error);
  return err ? { err } : {};
}
