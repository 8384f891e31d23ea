'use client';

import { Button, type ButtonProps, Loader } from '@mantine/core';
import type { ComponentPropsWithRef, MouseEvent } from 'react';

type WorkButtonProps = Omit<ButtonProps, 'loading' | 'disabled'> &
  Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> & {
    /** Whether what it began goes on. */
    readonly isBusy: boolean;
    /** Whether it can be pressed otherwise. Default: it can. */
    readonly mayPress?: boolean;
  };

/**
 * A button that begins longer work, or waits for it. It does nothing meanwhile, and keeps the focus: a browser takes that from a button
 * which is disabled, and a user of the keyboard is then at the top of the page.
 */
export function WorkButton({ isBusy, mayPress = true, leftSection, onClick, ...props }: WorkButtonProps) {
  const isWaiting = isBusy || !mayPress;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A form is not sent either.
    if (isWaiting) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <Button
      {...props}
      leftSection={isBusy ? <Loader size={16} color="currentColor" /> : leftSection}
      aria-busy={isBusy || undefined}
      aria-disabled={isWaiting || undefined}
      data-disabled={isWaiting || undefined}
      onClick={press}
    />
  );
}
