import { connect, createServer, type Socket } from 'node:net';

/** Stands between a program and a database server, and can stop handing on. */
export type FrozenProxy = {
  /** The address of the server by way of it. */
  readonly url: string;
  /** Hands nothing on from now on, and lets in whoever comes without a word, as a server does that hangs. */
  readonly freeze: () => void;
  /** Hands everything on again, also what came meanwhile. */
  readonly thaw: () => void;
  readonly close: () => Promise<void>;
};

/** Returns a proxy before the server of an address, whose socket may be a file. */
export async function startProxy(address: string): Promise<FrozenProxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const join = (from: Socket, to: Socket) => {
    from.on('data', (bytes) => to.write(bytes));
    from.on('close', () => to.destroy());
    if (isFrozen) from.pause();
  };
  const server = createServer((client) => {
    const database = connectTo(new URL(address));
    join(keep(client), keep(database));
    join(database, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const url = new URL(address);
  url.search = '';
  url.host = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  return {
    url: url.href,
    freeze: () => {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function connectTo({ searchParams, hostname, port }: URL): Socket {
  const host = searchParams.get('host') ?? hostname;
  const number = Number(searchParams.get('port') ?? (port || 5432));
  return host.startsWith('/') ? connect(`${host}/.s.PGSQL.${number}`) : connect(number, host);
}
