'use client';

import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import type { PageCommandId } from '@/lib/explorer/actions/command-list';
import { useEditing } from '../editing/editing-context';
import { useLatest } from '../state/deferred';
import { useShareLink } from '../state/sharing-context';
import {
  type CommandContext,
  isOffered,
  NO_SUBJECT,
  performByKey,
  performCommand,
  type Subject,
  toSubject,
} from './perform-command';

/** The means to start commands. It stays the same, so that nothing is drawn again for it. */
export type Commands = {
  /** Performs a command about a subject; without one, about what is selected. */
  readonly perform: (command: PageCommandId, subject?: Subject) => void;
  /** The same for a key, about what is selected. */
  readonly performByKey: (command: PageCommandId) => void;
  /** Returns whether a menu offers the command now. */
  readonly isOffered: (command: PageCommandId, subject?: Subject) => boolean;
  /** Returns how many actors are placed by hand, which the menu of the layout says. */
  readonly countPlaced: () => number;
};

const CommandsContext = createContext<Commands | null>(null);

/** Hands out the commands of the page. They act on the explorer as it is when they are started. */
export function CommandsProvider({
  children,
  ...given
}: Pick<CommandContext, 'arrangement' | 'panels' | 'dialogs'> & { children: ReactNode }) {
  const toLink = useShareLink();
  const context: CommandContext = { explorer: useLatest(), editing: useEditing(), toLink, ...given };
  const latest = useRef(context);
  useLayoutEffect(() => {
    latest.current = context;
  });
  const commands = useMemo<Commands>(
    () => ({
      perform: (command, subject) =>
        performCommand(
          command,
          latest.current,
          subject ?? toSubject(latest.current.explorer.state.selection),
        ),
      performByKey: (command) =>
        performByKey(command, latest.current, toSubject(latest.current.explorer.state.selection)),
      isOffered: (command, subject = NO_SUBJECT) => isOffered(command, latest.current, subject),
      countPlaced: () => latest.current.arrangement.placedCount,
    }),
    [],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

/** Returns the commands of the explorer that a component stands in. Throws outside of one. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('useCommands is called outside of <CommandsProvider>.');
  return commands;
}
