'use client';

import { Switch } from '@mantine/core';
import type { Headers } from '@/lib/formats/import-tables';
import styles from '../import.module.css';
import { GuessLine } from './guess-line';
import { type Decision, findGuess } from './import-state';

/** Whether the first row of a table names its columns, and why that is thought; nothing for a table in which none could. */
export function HeaderChoice({
  role,
  isAlone,
  decision: { understood, retelling },
  onChange,
}: {
  role: string;
  isAlone: boolean;
  decision: Pick<Decision, 'understood' | 'retelling'>;
  onChange: (role: keyof Headers, isNames: boolean) => void;
}) {
  const taken = understood.mapping?.headers ?? {};
  if (!isRole(role) || taken[role] === undefined) return null;
  const isNames = retelling?.headers[role] ?? taken[role];
  return (
    <div className={styles.row}>
      <Switch
        size="xs"
        label={isAlone ? 'The first row names the columns' : `The first row of ${role} names the columns`}
        checked={isNames}
        onChange={(event) => onChange(role, event.currentTarget.checked)}
      />
      <GuessLine
        guess={findGuess(understood.guesses, 'headers', role, isNames ? 'names' : 'row')}
        otherwise="You decided so."
      />
    </div>
  );
}

function isRole(role: string): role is keyof Headers {
  return role === 'ties' || role === 'actors';
}
