import { createServer, type Server } from 'node:net';
import { checkFree, findFreePort, readAddress, toUrl } from '@/lib/run/address.mjs';

describe('the address to serve at', () => {
  it('is port 3000 on this machine alone, unless the environment says otherwise', () => {
    expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
    expect(readAddress({ PORT: '', HOST: ' ' })).toEqual({ host: '127.0.0.1', port: 3000 });
    expect(readAddress({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 8080 });
    expect(readAddress({ PORT: '65535' }).port).toBe(65_535);
  });

  it.each(['0', '65536', '-1', '3000.5', 'http', '0x10', '1e3', '99999999999'])(
    'is not at port "%s"',
    (PORT) => {
      expect(() => readAddress({ PORT })).toThrow(
        `PORT is "${PORT}", which is no port: give a whole number from 1 to 65535.`,
      );
    },
  );

  it('is what the words of the command say, whatever the environment says', () => {
    const env = { PORT: '8080', HOST: '0.0.0.0' };
    expect(readAddress(env, ['--port', '4100'])).toEqual({ host: '0.0.0.0', port: 4100 });
    expect(readAddress(env, ['--port=4100', '--host=::1'])).toEqual({ host: '::1', port: 4100 });
    expect(readAddress({}, ['-p', '4100'])).toEqual({ host: '127.0.0.1', port: 4100 });
    expect(() => readAddress({}, ['--port', 'http'])).toThrow(
      '--port is "http", which is no port: give a whole number from 1 to 65535.',
    );
  });

  it.each([['--prot', '4100'], ['4100'], ['--port'], ['--port', '--host']])(
    'is not guessed from the words "%s %s"',
    (...args) => {
      expect(() => readAddress({}, args)).toThrow(
        `"${args.join(' ')}" cannot be read: give --port and a number, --host and an address, or nothing, as in: npm start -- --port 8080`,
      );
    },
  );

  it('is shown as it is typed into a browser on this machine', () => {
    expect(toUrl({ host: '127.0.0.1', port: 3000 })).toBe('http://localhost:3000');
    expect(toUrl({ host: '0.0.0.0', port: 80 })).toBe('http://localhost:80');
    expect(toUrl({ host: '::', port: 3000 })).toBe('http://localhost:3000');
    expect(toUrl({ host: '::1', port: 3000 })).toBe('http://[::1]:3000');
    expect(toUrl({ host: 'map.example', port: 3000 })).toBe('http://map.example:3000');
  });
});

describe('a port', () => {
  let other: Server | undefined;

  const occupy = (host: string) =>
    new Promise<number>((resolve) => {
      other = createServer().listen({ host, port: 0 }, () => {
        const bound = other?.address();
        resolve(typeof bound === 'object' && bound ? bound.port : 0);
      });
    });

  afterEach(() => new Promise<void>((resolve) => (other ? other.close(() => resolve()) : resolve())));

  it('that nobody listens on is free', async () => {
    await expect(checkFree({ host: '127.0.0.1', port: await findFreePort() })).resolves.toBeUndefined();
  });

  it.each(['127.0.0.1', '0.0.0.0'])(
    'with a server on %s is taken, and the message names the way out',
    async (host) => {
      const port = await occupy(host);
      await expect(checkFree({ host: '127.0.0.1', port })).rejects.toThrow(
        `port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
      );
      await expect(checkFree({ host: '0.0.0.0', port })).rejects.toThrow(`port ${port} is taken`);
    },
  );

  it('is not to be had at an address of another machine', async () => {
    const port = await findFreePort();
    await expect(checkFree({ host: '192.0.2.1', port })).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine.',
    );
  });
});
