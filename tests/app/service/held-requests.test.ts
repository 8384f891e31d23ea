/** @jest-environment node */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@/lib/run/hold-requests.mjs';
import { observeRequests } from '@/app/_service/observe-requests';

const ask = (port: number, path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      response.once('end', () => resolve(response));
    }).once('error', reject);
  });

/** Resolves when so many requests more have reached a server of this process. */
function waitForRequests(count: number): Promise<void> {
  const channel = 'http.server.request.start';
  return new Promise((resolve) => {
    let came = 0;
    const note = () => {
      came += 1;
      if (came < count) return;
      unsubscribe(channel, note);
      resolve();
    };
    subscribe(channel, note);
  });
}

it('requests that come before the server has begun are held, and answered then with an id, or refused', async () => {
  jest.spyOn(console, 'info').mockImplementation();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const reached = waitForRequests(2);
  const early = [ask(port, '/early'), ask(port, '/%')];
  await reached;
  expect(asked).toEqual([]);
  observeRequests({});
  const all = await Promise.all([...early, ask(port, '/late')]);
  expect(asked.sort()).toEqual(['/early', '/late']);
  expect(all.map(({ statusCode }) => statusCode)).toEqual([200, 400, 200]);
  for (const { headers } of all) expect(headers['x-request-id']).toMatch(/^[\w-]{10,}$/);
  server.close();
});
