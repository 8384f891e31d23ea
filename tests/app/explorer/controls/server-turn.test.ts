/** @jest-environment node */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerTurn } from '@/app/networks/[id]/_explorer/controls/server-turn';

/** How often the event loop has turned, and at which turn each part was drawn. */
let turn = 0;
const drawn: number[] = [];

function Part({ name }: { readonly name: string }) {
  drawn.push(turn);
  // Longer than a timer needs.
  for (const end = performance.now() + 3; performance.now() < end; );
  return createElement('p', null, name);
}

it('draws each part on the server in a turn of its own, and all of them in their order', async () => {
  const count = setInterval(() => {
    turn += 1;
  }, 0);
  const parts = ['a', 'b', 'c'].map((name) =>
    createElement(ServerTurn, { key: name }, createElement(Part, { name })),
  );
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(createElement('main', null, parts), {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onError: reject,
    });
  });
  clearInterval(count);
  expect(html).toBe('<main><p>a</p><p>b</p><p>c</p></main>');
  expect(new Set(drawn).size).toBe(3);
});
