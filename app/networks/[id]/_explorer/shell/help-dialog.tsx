'use client';

import { Button, Kbd, Modal, Switch, Table } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { ACTION_GROUPS } from '@/lib/explorer/actions/action';
import { COMMANDS, type Command } from '@/lib/explorer/actions/command-list';
import {
  DEFAULT_KEYS,
  findKeyConflict,
  isCharacterKey,
  type KeyPreferences,
  listKeys,
  mayChangeKeys,
  toKey,
  toKeyLabel,
} from '@/lib/explorer/actions/keys';
import { saveKeyPreferences, useKeyPreferences } from '../actions/key-preferences';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';
import styles from './help-dialog.module.css';

/** Every key of the explorer; those that are heard anywhere can be changed, and single characters switched off. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const isOpen = useOpening(opened);
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keyboard" size="lg" {...DIALOG}>
      <Keys />
    </Modal>
  );
}

function Keys() {
  const preferences = useKeyPreferences();
  /** What was said last: which key a command has now, or why it has not. */
  const [words, setWords] = useState('');
  const hasOwn = preferences !== DEFAULT_KEYS && JSON.stringify(preferences) !== JSON.stringify(DEFAULT_KEYS);
  return (
    <>
      <Switch
        data-action="toggle-character-keys"
        label="Keys of a single letter, digit or sign"
        description="Off, only keys with Ctrl, Alt or a name, such as Esc and F2, work everywhere. The map and the table keep their own keys while they have the focus."
        checked={preferences.characterKeys}
        onChange={(event) =>
          saveKeyPreferences({ ...preferences, characterKeys: event.currentTarget.checked })
        }
      />
      <p className={styles.words} role="status">
        {words}
      </p>
      {ACTION_GROUPS.map((group) => {
        const commands = COMMANDS.filter((each) => each.group === group && each.keys.length > 0);
        if (commands.length === 0) return null;
        return (
          <Table key={group} verticalSpacing={3} className={styles.table}>
            <Table.Caption className={styles.group}>{group}</Table.Caption>
            <Table.Tbody>
              {commands.map((command) => (
                <KeyRow key={command.id} command={command} preferences={preferences} onTold={setWords} />
              ))}
            </Table.Tbody>
          </Table>
        );
      })}
      <Button
        data-action="reset-keys"
        size="xs"
        mt="md"
        variant="default"
        disabled={!hasOwn}
        onClick={() => {
          saveKeyPreferences(DEFAULT_KEYS);
          setWords('All keys are as they ship.');
        }}
      >
        Reset all keys
      </Button>
    </>
  );
}

type KeyRowProps = {
  readonly command: Command;
  readonly preferences: KeyPreferences;
  readonly onTold: (words: string) => void;
};

/** A command with its keys. */
function KeyRow({ command, preferences, onTold }: KeyRowProps) {
  const isChanged = preferences.changed[command.id] !== undefined;
  const reset = () => {
    const { [command.id]: _, ...changed } = preferences.changed;
    saveKeyPreferences({ ...preferences, changed });
    onTold(`“${command.label}” has its first key again.`);
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" className={styles.keys}>
        {listKeys(command, preferences).map((key) => (
          <Kbd key={key} size="xs" mr={4} className={styles.key} data-off={isOff(key, command, preferences)}>
            {toKeyLabel(key)}
          </Kbd>
        ))}
      </Table.Th>
      <Table.Td>
        {WHERE[command.scope]}
        {command.label}
      </Table.Td>
      <Table.Td className={styles.change}>
        {isChanged && (
          <Button data-action="reset-key" size="compact-xs" variant="subtle" color="ink" onClick={reset}>
            Reset
          </Button>
        )}
        {mayChangeKeys(command) && <ChangeKey command={command} preferences={preferences} onTold={onTold} />}
      </Table.Td>
    </Table.Tr>
  );
}

/** Waits for the next key once it is pressed, and gives it to the command unless another has it. */
function ChangeKey({ command, preferences, onTold }: KeyRowProps) {
  const [isWaiting, setWaiting] = useState(false);
  const take = (event: KeyboardEvent) => {
    if (!isWaiting) return;
    if (event.key === 'Escape' || event.key === 'Tab') {
      setWaiting(false);
      if (event.key === 'Escape') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const key = toKey(event);
    if (key === null) return;
    const other = findKeyConflict(key, command.id, preferences);
    setWaiting(false);
    if (other) {
      onTold(`${toKeyLabel(key)} is the key of “${other.label}” already. Change that one first.`);
      return;
    }
    saveKeyPreferences({ ...preferences, changed: { ...preferences.changed, [command.id]: [key] } });
    onTold(`“${command.label}” has the key ${toKeyLabel(key)} now.`);
  };
  return (
    <Button
      data-action="change-key"
      size="compact-xs"
      variant="default"
      aria-label={isWaiting ? `Press the new key for ${command.label}` : `Change the key of ${command.label}`}
      onClick={() => setWaiting(true)}
      onKeyDown={take}
      onBlur={() => setWaiting(false)}
    >
      {isWaiting ? 'Press a key' : 'Change'}
    </Button>
  );
}

function isOff(key: string, { scope }: Command, { characterKeys }: KeyPreferences): true | undefined {
  return (scope === 'page' && !characterKeys && isCharacterKey(key)) || undefined;
}

/** Where keys are heard that follow the focus. */
const WHERE: Readonly<Record<Command['scope'], string>> = {
  page: '',
  map: 'On the map: ',
  table: 'In the table: ',
  form: 'In a form: ',
};
