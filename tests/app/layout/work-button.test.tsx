import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkButton } from '@/app/_layout/work-button';

const show = (props: { readonly isBusy: boolean; readonly mayPress?: boolean }, act: () => void) => (
  <MantineProvider env="test">
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <input aria-label="Title" />
      <WorkButton type="submit" {...props}>
        Begin
      </WorkButton>
    </form>
  </MantineProvider>
);

it.each([
  ['while its work goes on', { isBusy: true }],
  ['while it cannot be pressed', { isBusy: false, mayPress: false }],
])('does nothing %s, by click or by Enter in a field, and keeps the focus', async (_, state) => {
  const act = jest.fn();
  const { rerender } = render(show({ isBusy: false }, act));
  const button = screen.getByRole('button', { name: 'Begin' });
  await userEvent.click(button);
  rerender(show(state, act));
  expect(button).toHaveFocus();
  expect(button).toBeEnabled();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button);
  await userEvent.type(screen.getByLabelText('Title'), 'Bay{Enter}');
  expect(act).toHaveBeenCalledTimes(1);

  rerender(show({ isBusy: false }, act));
  await userEvent.type(screen.getByLabelText('Title'), '{Enter}');
  expect(act).toHaveBeenCalledTimes(2);
  expect(button).not.toHaveAttribute('aria-disabled');
});
