import '@mantine/core/styles.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import './fonts.css';
import './theme.css';

import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NONCE_HEADER } from './_auth/content-policy';
import { readSessionCookie } from './_auth/session-cookie';
import { loadDirection } from './_layout/direction';
import { Providers } from './_layout/providers';

export const metadata: Metadata = {
  title: { default: 'Backchannel', template: '%s · Backchannel' },
  description:
    'Who talks to whom in a conflict, through whom, who says so and who denies it: an explorer of actor networks.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f2e7' },
    { media: '(prefers-color-scheme: dark)', color: '#161b22' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const direction = await loadDirection();
  const sent = await headers();
  const nonce = sent.get(NONCE_HEADER) ?? undefined;
  return (
    <html
      lang="en"
      dir={direction}
      data-signed-in={readSessionCookie(sent) !== null || undefined}
      {...mantineHtmlProps}
    >
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <Providers direction={direction} nonce={nonce}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
