import { MantineProvider } from '@mantine/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Failure } from '@/app/networks/[id]/_explorer/figure/figure-preview';

const server = { isThere: true };
const WHY = 'What draws figures did not load.';

/** Shows the failure of a drawing, and returns what counts the drawings that were begun anew. */
function show(): jest.Mock {
  globalThis.fetch = jest.fn(async () => {
    if (!server.isThere) throw new TypeError('Failed to fetch');
    return { status: 200 } as Response;
  });
  const again = jest.fn();
  render(
    <MantineProvider env="test">
      <Failure why={WHY} onAgain={again} />
    </MantineProvider>,
  );
  return again;
}

it('says that the server is gone, and draws again by itself once it is back', async () => {
  server.isThere = false;
  const again = show();
  await screen.findByText(/^The server does not answer.* drawn by itself once/);
  expect(again).not.toHaveBeenCalled();
  server.isThere = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(again).toHaveBeenCalledTimes(1));
});

it('says why of a drawing that fails beside a server that answers, and begins none by itself', async () => {
  server.isThere = true;
  const again = show();
  await waitFor(() => expect(globalThis.fetch).toHaveBeenCalled());
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText(WHY);
  expect(again).not.toHaveBeenCalled();
});
