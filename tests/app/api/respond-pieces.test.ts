/** @jest-environment node */
import { gunzipSync } from 'node:zlib';
import { getBodyCache, respondPieces } from '@/app/api/_http/respond-pieces';

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

const before = process.env.BACKCHANNEL_BOUND_TO;

describe('respondPieces', () => {
  beforeEach(() => {
    process.env.BACKCHANNEL_BOUND_TO = '127.0.0.1';
  });

  afterAll(() => {
    if (before === undefined) delete process.env.BACKCHANNEL_BOUND_TO;
    else process.env.BACKCHANNEL_BOUND_TO = before;
  });

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

  describe('on a server that others can reach', () => {
    beforeEach(() => {
      process.env.BACKCHANNEL_BOUND_TO = '0.0.0.0';
      getBodyCache().clear();
    });
    const packed = { 'Accept-Encoding': 'br, gzip' };

    it('packs a body once', async () => {
      const first = createBody('packed');
      const answer = await respondPieces(ask(packed), first.body).arrayBuffer();
      expect(gunzipSync(answer).toString()).toBe(PIECE.repeat(MANY));
      const second = createBody('packed');
      const again = respondPieces(ask(packed), second.body);
      expect(again.headers.get('Content-Encoding')).toBe('gzip');
      expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(answer))).toBe(true);
      expect([first.told.written, second.told.written]).toEqual([MANY, 0]);
    });

    it('keeps nothing of a body that was not read to its end', async () => {
      const first = createBody('half');
      const reader = respondPieces(ask(packed), first.body).body?.getReader();
      await reader?.read();
      await reader?.cancel();
      await settle();
      expect(first.told.wasEnded).toBe(true);
      const second = createBody('half');
      await respondPieces(ask(packed), second.body).arrayBuffer();
      expect(second.told.written).toBe(MANY);
    });

    it('packs nothing for who does not take it', async () => {
      for (const taken of ['', 'gzip;q=0, identity', 'br']) {
        const response = respondPieces(ask({ 'Accept-Encoding': taken }), createBody('plain').body);
        expect(response.headers.get('Content-Encoding')).toBeNull();
        expect(response.headers.get('Vary')).toBe('Accept-Encoding');
        await response.body?.cancel();
      }
    });
  });
});
