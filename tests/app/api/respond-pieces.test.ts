/** @jest-environment node */
import { respondPieces } from '@/app/api/_http/respond-pieces';

const PIECE = 'x'.repeat(60_000);
const MANY = 500;

/** A long body that counts how many of its pieces were written. */
function createBody(from: string) {
  const told = { written: 0, wasEnded: false };
  function* write() {
    try {
      for (; told.written < MANY; told.written++) yield PIECE;
    } finally {
      told.wasEnded = true;
    }
  }
  return { told, body: { from: [from], write } };
}

function ask(headers: HeadersInit = {}, method = 'GET') {
  return new Request('http://localhost/api/networks/truce/graph', { headers, method });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('respondPieces', () => {
  it('sends the whole, and says what it is', async () => {
    const { body } = createBody('whole');
    const response = respondPieces(ask(), body);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('ETag')).toMatch(/^W\/"[\w-]{22}"$/);
    expect(await response.text()).toBe(PIECE.repeat(MANY));
  });

  it('writes no further than a slow reader has read', async () => {
    const { body, told } = createBody('slow');
    const reader = respondPieces(ask(), body).body?.getReader();
    await reader?.read();
    await settle();
    expect(told.written).toBeLessThan(5);
    await reader?.cancel();
  });

  it('ends the work when the reader leaves', async () => {
    const { body, told } = createBody('left');
    const reader = respondPieces(ask(), body).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await settle();
    expect(told.wasEnded).toBe(true);
    expect(told.written).toBeLessThan(5);
  });

  it('fails the reader where writing fails', async () => {
    const write = function* () {
      yield PIECE;
      throw new Error('It cannot be written.');
    };
    await expect(respondPieces(ask(), { from: ['fails'], write }).text()).rejects.toThrow(
      'It cannot be written.',
    );
  });

  it('answers 304 to who has it, and writes nothing', async () => {
    const tag = respondPieces(ask(), createBody('known').body).headers.get('ETag') ?? '';
    const { body, told } = createBody('known');
    const response = respondPieces(ask({ 'If-None-Match': tag }), body);
    expect([response.status, await response.text(), told.written]).toEqual([304, '', 0]);
    expect(respondPieces(ask({ 'If-None-Match': tag }), createBody('other').body).status).toBe(200);
  });

  it('sends no body to who asks for the head alone', async () => {
    const { body, told } = createBody('head');
    const response = respondPieces(ask({}, 'HEAD'), body);
    expect([response.status, await response.text(), told.written]).toEqual([200, '', 0]);
  });

  it('lets others have their turn between two pieces', async () => {
    const { body } = createBody('turns');
    let turns = 0;
    const timer = setInterval(() => turns++);
    await respondPieces(ask(), body).text();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
