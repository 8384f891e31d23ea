import { createJsonLog, readLogLevel, routeConsole } from '@/lib/telemetry/json-log';
import { runInRequest } from '@/lib/telemetry/request-context';

function collect(level: Parameters<typeof createJsonLog>[0] = 'info') {
  const lines: string[] = [];
  const write = createJsonLog(level, { write: (line: string) => void lines.push(line) });
  return { write, lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('readLogLevel', () => {
  it('is info without a setting, and a level in any case', () => {
    expect(readLogLevel({})).toBe('info');
    expect(readLogLevel({ LOG_LEVEL: ' Warn ' })).toBe('warn');
  });

  it('refuses what is no level', () => {
    expect(() => readLogLevel({ LOG_LEVEL: 'loud' })).toThrow(
      'LOG_LEVEL is “loud”, which is no level. Write debug, info, warn, error, or leave it out.',
    );
  });
});

describe('createJsonLog', () => {
  it('writes a line with the level, the time, the message and the fields', () => {
    const { write, lines } = collect();
    write('info', 'audit', { who: 'Desk A' });
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^20.*Z$/), message: 'audit', who: 'Desk A' },
    ]);
  });

  it('writes the id of the request', () => {
    const { write, lines } = collect();
    runInRequest('abc', () => write('warn', 'slow', {}));
    expect(lines()).toMatchObject([{ requestId: 'abc', message: 'slow' }]);
  });

  it('leaves out what is below its level', () => {
    const { write, lines } = collect('warn');
    write('info', 'request', {});
    write('error', 'failed', {});
    expect(lines().map(({ message }) => message)).toEqual(['failed']);
  });

  it('keeps a line one line, whatever is in it', () => {
    const lines: string[] = [];
    const write = createJsonLog('info', { write: (line: string) => void lines.push(line) });
    write('info', 'request', { path: '/a\n{"level":"error"}' });
    expect(lines.join('').match(/\n/g)).toHaveLength(1);
  });
});

describe('routeConsole', () => {
  it('writes what is said to a console, without colours, and an error with its stack', () => {
    const { write, lines } = collect();
    const console = {} as Console;
    routeConsole(write, console);
    console.error('\u001b[31m⨯\u001b[0m GET %s failed:', '/a', new Error('No room.'));
    expect(lines()).toMatchObject([
      {
        level: 'error',
        message: '⨯ GET /a failed: No room.',
        err: { type: 'Error', message: 'No room.', stack: expect.stringContaining('json-log.test') },
      },
    ]);
  });
});
