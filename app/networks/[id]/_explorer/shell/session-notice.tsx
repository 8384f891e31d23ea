'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { checkSession } from '@/lib/explorer/check-session';
import { hasSessionEnded, subscribeToSession } from '@/lib/explorer/session';
import { useExplorer } from '../state/explorer-store-context';
import styles from './notices.module.css';

/** Signing in opens beside this page, so that nothing that stands on it is left. */
const SIGN_IN = `/sign-in?${new URLSearchParams({ next: '/sign-in?from=page' })}`;

/** Says that the server asks to sign in again, and how: nothing is sent or followed until then, and nothing is lost. */
export function SessionNotice() {
  const networkId = useExplorer(({ start }) => start.network.id);
  const hasEnded = useSyncExternalStore(subscribeToSession, hasSessionEnded, () => false);
  if (!hasEnded) return null;
  return (
    <Alert className={styles.notice} icon={<IconLock size={18} />} title="Your sign-in has ended">
      <Text size="sm">
        The server asks you to sign in again. What you have done and typed stays on this page. Unsent changes
        are sent once you have signed in.
      </Text>
      <Group gap="xs" mt="xs">
        <Button
          data-action="sign-in-again"
          component="a"
          href={SIGN_IN}
          target="_blank"
          rel="noopener"
          size="xs"
        >
          Sign in again
        </Button>
        <Button
          data-action="check-session"
          size="xs"
          variant="default"
          onClick={() => void checkSession(networkId)}
        >
          I have signed in
        </Button>
      </Group>
    </Alert>
  );
}
