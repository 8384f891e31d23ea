import { render, screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { useFocusAfterForm } from '@/app/networks/[id]/_explorer/shell/use-focus-after-form';

function Form() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <input ref={field} aria-label="Name" />;
}

function Panel({ isFormOpen, tab }: { readonly isFormOpen: boolean; readonly tab: string }) {
  useFocusAfterForm(isFormOpen, tab);
  if (isFormOpen) return <Form />;
  return (
    <div key={tab} id={`right-panel-panel-${tab}`} tabIndex={-1} data-testid={tab}>
      <button type="button">Edit</button>
    </div>
  );
}

const page = (isFormOpen: boolean, tab: string, hasMap = true) => (
  <>
    {hasMap && <button type="button">Map</button>}
    <div id="panel-details">
      <Panel isFormOpen={isFormOpen} tab={tab} />
    </div>
  </>
);

/** Focuses a button, opens a form, and leaves it. */
function leaveForm(opener: string, after: Parameters<typeof page>): void {
  const { rerender } = render(page(false, 'channels'));
  screen.getByRole('button', { name: opener }).focus();
  rerender(page(true, 'channels'));
  expect(screen.getByLabelText('Name')).toHaveFocus();
  rerender(page(...after));
}

it('gives the focus back to what had it before a form', () => {
  leaveForm('Map', [false, 'details']);
  expect(screen.getByRole('button', { name: 'Map' })).toHaveFocus();
});

it.each([
  ['gave way to the form', 'Edit', [false, 'details'] as const],
  ['has left the page', 'Map', [false, 'details', false] as const],
])('gives it to the tab that is shown, where what had it %s', (_, opener, after) => {
  leaveForm(opener, [...after]);
  expect(screen.getByTestId('details')).toHaveFocus();
});

it('follows to the tab that takes the place of the one with the focus, and leaves it elsewhere alone', () => {
  const { rerender } = render(page(false, 'channels'));
  screen.getByRole('button', { name: 'Edit' }).focus();
  rerender(page(false, 'details'));
  expect(screen.getByTestId('details')).toHaveFocus();
  screen.getByRole('button', { name: 'Map' }).focus();
  rerender(page(false, 'history'));
  expect(screen.getByRole('button', { name: 'Map' })).toHaveFocus();
});
