'use client';

import { useMemo } from 'react';
import type { PageCommandId } from '@/lib/explorer/actions/command-list';
import { useExplorerStore } from '../state/explorer-store-context';
import { isOffered, performByKey, performCommand } from './perform-command';
import { NO_SUBJECT, type Subject, toSubject } from './subject';

/** The means to start commands. They act on the explorer as it is when they are started. */
export type Commands = {
  /** Performs a command about a subject; without one, about what is selected. */
  readonly perform: (command: PageCommandId, subject?: Subject) => void;
  /** The same for a key, about what is selected. */
  readonly performByKey: (command: PageCommandId) => void;
  /** Returns whether a menu offers the command now. */
  readonly isOffered: (command: PageCommandId, subject?: Subject) => boolean;
};

/** Returns the commands of the explorer that a component stands in. They stay the same, so that nothing is drawn again for them. */
export function useCommands(): Commands {
  const store = useExplorerStore();
  return useMemo<Commands>(() => {
    const getSelected = () => toSubject(store.getState().now.state.selection);
    return {
      perform: (command, subject = getSelected()) => performCommand(command, store, subject),
      performByKey: (command) => performByKey(command, store, getSelected()),
      isOffered: (command, subject = NO_SUBJECT) => isOffered(command, store.getState(), subject),
    };
  }, [store]);
}
