'use client';

import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureCards } from '@/app/_lazy/failure-card';
import { resolveVariables, theme } from './theme';

type Props = {
  direction: 'ltr' | 'rtl';
  /** Without it the page’s policy lets no style sheet be written into it. */
  nonce: string | undefined;
  children: ReactNode;
};

export function Providers({ direction, nonce, children }: Props) {
  // Where the library that keeps the page still behind a dialog looks for it.
  if (typeof window !== 'undefined') Object.assign(window, { __webpack_nonce__: nonce });
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce ?? ''}
      >
        {children}
        <FailureCards />
      </MantineProvider>
    </DirectionProvider>
  );
}
