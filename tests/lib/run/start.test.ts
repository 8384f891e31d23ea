import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const start = (env: Record<string, string>, args: readonly string[] = []) => {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  return spawnSync(process.execPath, ['lib/run/start.mjs', ...args], {
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
};

describe('npm start', () => {
  it('says in one line that the port is taken, before it starts anything else', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port: 0 }, resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const ended = [start({ PORT: String(port) }), start({ PORT: '1' }, ['--port', String(port)])];
    other.close();
    for (const { status, stdout, stderr } of ended) {
      expect(stderr).toMatch(
        new RegExp(`^backchannel: port ${port} is taken by another program\\.[^\\n]*\\n$`),
      );
      expect(stdout).toBe('');
      expect(status).toBe(1);
    }
  });

  it('says in one line that PORT is no port', () => {
    const { status, stdout, stderr } = start({ PORT: 'eighty' });
    expect(stderr).toBe(
      'backchannel: PORT is "eighty", which is no port: give a whole number from 1 to 65535.\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
