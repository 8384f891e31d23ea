import { render, screen, waitFor } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { useFocusBack } from '@/app/networks/[id]/_explorer/editing/use-focus-back';

function Dialog() {
  useFocusBack();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" ref={button}>
      Remove
    </button>
  );
}

const page = (isOpen: boolean, hasMenu: boolean) => (
  <>
    <button type="button" id="network-map">
      Map
    </button>
    <input aria-label="Search" />
    {hasMenu && <button type="button">Menu</button>}
    {isOpen && <Dialog />}
  </>
);

it.each([
  ['what had it before', 'Menu', true],
  ['the map, where what had it before has gone', 'Map', false],
])('gives the focus of a dialog that is taken away to %s', async (_, name, hasMenu) => {
  const { rerender } = render(page(false, true));
  screen.getByRole('button', { name: 'Menu' }).focus();
  rerender(page(true, true));
  expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
  rerender(page(false, hasMenu));
  await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
});

it('leaves the focus where a user has moved it', async () => {
  const { rerender } = render(page(true, true));
  screen.getByLabelText('Search').focus();
  rerender(page(false, true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(screen.getByLabelText('Search')).toHaveFocus();
});
