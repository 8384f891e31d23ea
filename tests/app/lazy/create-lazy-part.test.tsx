import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';

/** Keeps React's report of what was caught out of the report of the tests. */
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

function fail(): never {
  throw Object.assign(new Error('Failed to load chunk /_next/static/chunks/a.js'), {
    name: 'ChunkLoadError',
  });
}

/** A server that is there or not. */
function stubServer(answers: { isThere: boolean }): void {
  globalThis.fetch = jest.fn(async () => {
    if (!answers.isThere) throw new TypeError('Failed to fetch');
    return { status: 200 } as Response;
  });
}

const show = (Part: ComponentType<{ name: string }>) =>
  render(
    <MantineProvider env="test">
      <input aria-label="Note" />
      <Part name="Ada" />
    </MantineProvider>,
  );

describe('a part that is loaded late', () => {
  it('says that it cannot be loaded while the server is gone, and comes on demand once it is back', async () => {
    const server = { isThere: false };
    stubServer(server);
    const load = jest.fn(async () => {
      if (!server.isThere) fail();
      return ({ name }: { name: string }) => <p>Here is {name}.</p>;
    });
    show(createLazyPart('FigurePanel', load));
    await userEvent.type(screen.getByLabelText('Note'), 'kept');
    await screen.findByText(/The server does not answer/);
    expect(screen.getByRole('region', { name: 'The figure cannot be loaded now.' })).toBeInTheDocument();

    server.isThere = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Here is Ada.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('Note')).toHaveValue('kept');
  });

  it('comes by itself when the browser is online again', async () => {
    const server = { isThere: false };
    stubServer(server);
    const Part = createLazyPart('FigurePanel', async () => {
      if (!server.isThere) fail();
      return ({ name }: { name: string }) => <p>Here is {name}.</p>;
    });
    show(Part);
    await screen.findByText(/The server does not answer/);
    server.isThere = true;
    await act(async () => {
      window.dispatchEvent(new Event('online'));
    });
    await screen.findByText('Here is Ada.');
  });

  it('says to load the page again when the server answers but has the part no more', async () => {
    stubServer({ isThere: true });
    show(createLazyPart('FigurePanel', async () => fail()));
    await screen.findByText(/it may have been updated/);
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeInTheDocument();
  });

  it('is told apart from one that fails while it is drawn, which is drawn again on demand', async () => {
    let isFaulty = true;
    const Part = createLazyPart('FigurePanel', async () => ({ name }: { name: string }) => {
      if (isFaulty) throw new RangeError('There is no actor "ada".');
      return <p>Here is {name}.</p>;
    });
    show(Part);
    await screen.findByText('The figure failed.');
    expect(screen.getByText(/This is a fault of the program/)).toBeInTheDocument();
    expect(screen.getByText(/There is no actor "ada"/)).toBeInTheDocument();
    isFaulty = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Here is Ada.');
  });
});
