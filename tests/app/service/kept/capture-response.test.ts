import { createServer, type ServerResponse } from 'node:http';
import { captureResponse } from '@/app/_service/kept/capture-response';
import type { MadeAnswer } from '@/app/_service/kept/kept-answer';

/** Serves one request, whose response is captured while `write` writes it, and returns what the client has got. */
async function serveOnce(
  write: (response: ServerResponse) => void,
  finish: (response: ServerResponse, made: MadeAnswer | null) => void,
  onLarge = () => {},
): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }> {
  const server = createServer((_request, response) => {
    const captured = captureResponse(response, 20, onLarge);
    write(response);
    void captured.then((made) => finish(response, made));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  try {
    const got = await fetch(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`);
    return { status: got.status, type: got.headers.get('Content-Type'), text: await got.text() };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a response that is captured', () => {
  it('is still to be sent once it is whole', async () => {
    const got = await serveOnce(
      (response) => {
        response.writeHead(201, { 'Content-Type': 'text/plain' });
        response.flushHeaders();
        response.write('one ');
        response.write(Buffer.from('two '));
        response.end('three');
      },
      (response, made) => {
        expect([made?.status, String(made?.body), made?.headers['content-type']]).toEqual([
          201,
          'one two three',
          'text/plain',
        ]);
        expect(response.headersSent).toBe(false);
        response.writeHead(made?.status ?? 500).end('another');
      },
    );
    expect(got).toEqual({ status: 201, type: 'text/plain', text: 'another' });
  });

  it('passes as it is written once it is too large', async () => {
    let captured: MadeAnswer | null | undefined;
    let isLarge = false;
    const got = await serveOnce(
      (response) => {
        response.setHeader('Content-Type', 'text/plain');
        response.write('x'.repeat(15));
        response.write('y'.repeat(15));
        response.end('z');
      },
      (_response, made) => {
        captured = made;
      },
      () => {
        isLarge = true;
      },
    );
    expect([isLarge, captured, got.text]).toEqual([true, null, `${'x'.repeat(15)}${'y'.repeat(15)}z`]);
  });

  it('is nothing when its client leaves', async () => {
    const left = await new Promise((resolve) => {
      const got = serveOnce(
        (response) => {
          response.write('a');
          response.destroy();
        },
        (_response, made) => resolve(made),
      );
      got.catch(() => undefined);
    });
    expect(left).toBeNull();
  });
});
