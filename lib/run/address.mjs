import { connect, createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { Failure } from './program.mjs';

/** @typedef {{ host: string, port: number }} Address */

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * Where to serve: as the words of the command say (`--port`, `--host`), else the environment (`PORT`, `HOST`), else at port
 * 3000 of 127.0.0.1.
 * @param {Record<string, string | undefined>} env
 * @param {readonly string[]} [args] what follows `npm start --`
 * @returns {Address}
 * @throws {Failure} when the port is no port number, or a word of the command is unknown
 */
export function readAddress(env, args = []) {
  const options = readOptions(args);
  const [name, given] = options.port === undefined ? ['PORT', env.PORT] : ['--port', options.port];
  const written = given?.trim() || (name === 'PORT' ? '3000' : '');
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port < 1 || port > 65_535) {
    throw new Failure(`${name} is "${given}", which is no port: give a whole number from 1 to 65535.`);
  }
  return { host: (options.host ?? env.HOST)?.trim() || '127.0.0.1', port };
}

/** @param {readonly string[]} args */
function readOptions(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string', short: 'p' }, host: { type: 'string', short: 'H' } },
    }).values;
  } catch {
    throw new Failure(
      `"${args.join(' ')}" cannot be read: give --port and a number, --host and an address, or nothing, as in: npm start -- --port 8080`,
    );
  }
}

/**
 * Whether nobody but this machine can ask a server, by its environment: behind a name that others know it is asked for them.
 * @param {Record<string, string | undefined>} env
 */
export function servesOwnMachine({ BACKCHANNEL_BOUND_TO, PUBLIC_URL }) {
  return LOOPBACK.includes(BACKCHANNEL_BOUND_TO ?? '') && !PUBLIC_URL?.trim();
}

/**
 * The address as a person types it into a browser on this machine.
 * @param {Address} address
 */
export function toUrl({ host, port }) {
  if (host === '127.0.0.1' || EVERYWHERE.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Makes sure that nobody serves at the address yet. Listening alone would not tell: beside a server on every interface some
 * systems still let one on 127.0.0.1 in, and `localhost` may lead a browser to a server on ::1.
 * @param {Address} address
 * @throws {Failure} when it is taken, forbidden, or not of this machine
 */
export async function checkFree({ host, port }) {
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(describeListenError(error, { host, port })));
    server.listen({ host, port, exclusive: true }, () => server.close(resolve));
  });
  const local = LOOPBACK.includes(host) || EVERYWHERE.includes(host);
  const answering = await Promise.all(
    (local ? ['127.0.0.1', '::1'] : [host]).map((at) => isAnswering(at, port)),
  );
  if (answering.includes(true)) throw takenPort(port);
}

/**
 * A port on this machine that nobody listens on now.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const bound = server.address();
      server.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : 0));
    });
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswering(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (/** @type {boolean} */ value) => () => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

/** @param {number} port */
function takenPort(port) {
  const other = port === 65_535 ? 3000 : port + 1;
  return new Failure(
    `port ${port} is taken by another program. Stop that, or choose another port: PORT=${other} npm start`,
  );
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {Address} address
 */
function describeListenError(error, { host, port }) {
  if (error.code === 'EADDRINUSE') return takenPort(port);
  if (error.code === 'EACCES')
    return new Failure(`port ${port} needs more rights than you have: choose one from 1024 up.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new Failure(
      `HOST is "${host}", which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every interface.`,
    );
  }
  return new Failure(`${toUrl({ host, port })} cannot be served: ${error.message}.`);
}
