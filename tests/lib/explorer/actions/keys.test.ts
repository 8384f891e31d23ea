import { COMMANDS, getCommand, PAGE_COMMANDS } from '@/lib/explorer/actions/command-list';
import {
  DEFAULT_KEYS,
  findKeyConflict,
  isCharacterKey,
  listKeys,
  listPageKeys,
  listSpellings,
  mayChangeKeys,
  parseKeyPreferences,
  toKey,
  toKeyLabel,
} from '@/lib/explorer/actions/keys';

const typed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys that ship', () => {
  it('start one command each, wherever the focus is', () => {
    const keys = listPageKeys(DEFAULT_KEYS).map(([key]) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('conflict with no other command', () => {
    for (const command of COMMANDS.filter(mayChangeKeys))
      for (const key of command.keys)
        expect([command.id, key, findKeyConflict(key, command.id, DEFAULT_KEYS)]).toEqual([
          command.id,
          key,
          null,
        ]);
  });
});

describe('isCharacterKey', () => {
  it.each(['N', '/', '?', '0', '[plus]', 'shift+S'])('holds for %s', (key) => {
    expect(isCharacterKey(key)).toBe(true);
  });

  it.each(['mod+Z', 'F2', 'Escape', 'Delete', 'alt+N', 'mod+shift+Z', 'ArrowLeft'])(
    'does not hold for %s',
    (key) => {
      expect(isCharacterKey(key)).toBe(false);
    },
  );
});

describe('listPageKeys', () => {
  it('leaves out letters, digits and signs that are switched off, and keeps the rest', () => {
    const kept = listPageKeys({ characterKeys: false, changed: {} });
    expect(kept.map(([key]) => key)).toEqual([
      'mod+K',
      'Escape',
      'F2',
      'Delete',
      'Backspace',
      'mod+Z',
      'mod+shift+Z',
      'mod+Y',
    ]);
  });

  it('has the user’s own key in place of the one that ships', () => {
    const keys = listPageKeys({ characterKeys: true, changed: { 'new-actor': ['alt+N'] } });
    expect(keys).toContainEqual(['alt+N', 'new-actor']);
    expect(keys).not.toContainEqual(['N', 'new-actor']);
  });
});

describe('listSpellings', () => {
  it('has a sign with Shift as well, which some keyboards need, but no letter', () => {
    expect(listSpellings('?')).toEqual(['?', 'shift+?']);
    expect(listSpellings('1')).toEqual(['1', 'shift+1']);
    expect(listSpellings('S')).toEqual(['S']);
    expect(listSpellings('mod+K')).toEqual(['mod+K']);
  });
});

describe('toKey', () => {
  it('writes a key as commands have it', () => {
    expect(toKey(typed('q'))).toBe('Q');
    expect(toKey(typed('Q', { shiftKey: true }))).toBe('shift+Q');
    expect(toKey(typed('?', { shiftKey: true }))).toBe('?');
    expect(toKey(typed('+', { shiftKey: true }))).toBe('[plus]');
    expect(toKey(typed('F4', { altKey: true }))).toBe('alt+F4');
    expect(toKey(typed('z', { metaKey: true }))).toBe('mod+Z');
    expect(toKey(typed('ن'))).toBe('ن');
  });

  it.each(['Shift', 'Tab', 'Enter', ' ', 'Escape', 'ArrowUp', 'Dead'])('is null for %s', (key) => {
    expect(toKey(typed(key))).toBeNull();
  });
});

describe('findKeyConflict', () => {
  it('names the command that has the key, by its own name or by the user’s choice', () => {
    expect(findKeyConflict('n', 'new-tie', DEFAULT_KEYS)?.id).toBe('new-actor');
    expect(findKeyConflict('M', 'new-tie', DEFAULT_KEYS)?.id).toBe('open-map-menu');
    const preferences = { characterKeys: true, changed: { 'new-actor': ['Q'] } };
    expect(findKeyConflict('N', 'new-tie', preferences)).toBeNull();
    expect(findKeyConflict('Q', 'new-tie', preferences)?.id).toBe('new-actor');
  });

  it('lets a command keep its own key', () => {
    expect(findKeyConflict('N', 'new-actor', DEFAULT_KEYS)).toBeNull();
  });
});

describe('toKeyLabel', () => {
  it('writes keys for people', () => {
    expect(['mod+shift+Z', 'shift+S', 'ArrowLeft', '[plus]', 'Escape', '-', 'n'].map(toKeyLabel)).toEqual([
      'Ctrl Shift Z',
      'Shift S',
      '←',
      '+',
      'Esc',
      '−',
      'N',
    ]);
  });
});

describe('parseKeyPreferences', () => {
  it('reads back what was written', () => {
    const preferences = { characterKeys: false, changed: { 'new-actor': ['alt+N'] } };
    expect(parseKeyPreferences(JSON.stringify(preferences))).toEqual(preferences);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"changed":{"new-actor":7,"no-command":["Q"],"__proto__":["Q"],"walk-ties":["Q"]}}',
  ])('falls back to the keys that ship for %s', (text) => {
    expect(parseKeyPreferences(text)).toEqual(DEFAULT_KEYS);
  });
});

describe('listKeys', () => {
  it('has the keys of each command', () => {
    expect(listKeys(getCommand('undo'), DEFAULT_KEYS)).toEqual(['mod+Z']);
    expect(PAGE_COMMANDS.every((command) => listKeys(command, DEFAULT_KEYS) === command.keys)).toBe(true);
  });
});
