/** @jest-environment node */
import * as read from '@/app/api/read/route';
import { readAnswer, readProblem } from './read-answer';
import { serveTruce } from './truce-folder';

serveTruce();

beforeEach(() => {
  // No thread can be started here: the queue says so, and reads without one.
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
});

const ask = (body: object) =>
  read.POST(
    new Request('http://localhost:3000/api/read', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const TEXT = 'Ada Lind met the envoy of Iran on Friday. Iran denied it.';

describe('POST /api/read', () => {
  it('answers what is read in a text, with the directory', async () => {
    const reading = await readAnswer(await ask({ text: TEXT }), 'Reading');
    expect(reading.actors).toMatchObject([
      { id: 'ada-lind', known: null, mentions: [{ start: 0, end: 8, kind: 'name' }] },
      { id: 'iran', known: { from: 'directory', actor: 'iran' } },
    ]);
  });

  it('knows the actors of a network', async () => {
    const reading = await readAnswer(await ask({ text: 'Envoy met Ada Lind.', network: 'truce' }), 'Reading');
    expect(reading.actors[0].known).toEqual({ from: 'network', actor: 'envoy' });
  });

  it('says when there is no such network', async () => {
    const problem = await readProblem(await ask({ text: TEXT, network: 'nowhere' }));
    expect([problem.status, problem.detail]).toEqual([404, expect.stringContaining('“nowhere”')]);
  });

  it('refuses what is no text, and a text that is too long, with what to do', async () => {
    const none = await readProblem(await ask({ network: 7 }));
    expect([none.status, none.issues.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['text', 'network'],
    ]);
    const long = await readProblem(await ask({ text: 'a'.repeat(1_000_001) }));
    expect([long.status, long.detail]).toEqual([
      422,
      'The text has 1,000,001 characters; at most 1,000,000 are read at once. Read it in parts.',
    ]);
    const huge = await readProblem(await ask({ text: '\u0001'.repeat(1_100_000) }));
    expect(huge.status).toBe(413);
  });
});
