import { COMMANDS, type Command, type CommandId, PAGE_COMMANDS, type PageCommandId } from './command-list';

/** What this browser's user has decided about keys. */
export type KeyPreferences = {
  /** Whether a letter, digit or sign alone starts something wherever the focus is (WCAG 2.1.4). */
  readonly characterKeys: boolean;
  /** The keys of commands that the user has given others. */
  readonly changed: Readonly<Partial<Record<CommandId, readonly string[]>>>;
};

export const DEFAULT_KEYS: KeyPreferences = { characterKeys: true, changed: {} };

const MODIFIERS = ['mod', 'ctrl', 'meta', 'alt', 'shift'];

/** Returns the keys of a command, the user's own where there are any. */
export function listKeys(command: Command, { changed }: KeyPreferences): readonly string[] {
  return changed[command.id] ?? command.keys;
}

/** Returns what each key starts wherever the focus is, but in a text field. */
export function listPageKeys(preferences: KeyPreferences): readonly (readonly [string, PageCommandId])[] {
  return PAGE_COMMANDS.flatMap((command) =>
    listKeys(command, preferences).map((key) => [key, command.id] as const),
  ).filter(([key]) => preferences.characterKeys || !isCharacterKey(key));
}

/** Returns whether a key is a letter, digit or sign without a modifier but Shift: what speech and stray hands type. */
export function isCharacterKey(key: string): boolean {
  const { modifiers, main } = splitKey(key);
  return modifiers.every((modifier) => modifier === 'shift') && [...main].length === 1;
}

/** Returns the key as it is typed: a sign is typed with Shift on some keyboards and without on others. */
export function listSpellings(key: string): readonly string[] {
  const { modifiers, main } = splitKey(key);
  const isSign =
    modifiers.length === 0 && [...main].length === 1 && main.toLowerCase() === main.toUpperCase();
  return isSign ? [key, `shift+${key}`] : [key];
}

/** Returns how a key is written for people: "Ctrl Z", "Shift S", "←". */
export function toKeyLabel(key: string): string {
  const { modifiers, main } = splitKey(key);
  const words = modifiers.map((modifier) => KEY_LABELS[modifier] ?? modifier);
  return [...words, KEY_LABELS[main] ?? (main.length === 1 ? main.toUpperCase() : main)].join(' ');
}

const KEY_LABELS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  ctrl: 'Ctrl',
  meta: '⌘',
  alt: 'Alt',
  shift: 'Shift',
  '-': '−',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  ContextMenu: 'Menu key',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** The parts of a keyboard event that name what was typed. */
export type TypedKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * Returns the key that was typed, as a command has it; null for a modifier alone, and for keys with which people move
 * through a page: Tab, Enter, Space, Escape and the arrows.
 */
export function toKey({ key, ctrlKey, metaKey, altKey, shiftKey }: TypedKey): string | null {
  const isReserved = /^(Control|Shift|Alt|AltGraph|Meta|Tab|Enter|Escape|Arrow.*|Dead|Process| )$/.test(key);
  if (isReserved || key === 'Unidentified') return null;
  const isLetter = key.toLowerCase() !== key.toUpperCase();
  const main = key === '+' ? '[plus]' : key.length === 1 ? key.toUpperCase() : key;
  const withShift = shiftKey && (isLetter || key.length > 1);
  const modifiers = [(ctrlKey || metaKey) && 'mod', altKey && 'alt', withShift && 'shift'];
  return [...modifiers.filter(Boolean), main].join('+');
}

/** Returns the other command that a key starts already, where both would hear it; null for none. */
export function findKeyConflict(key: string, id: CommandId, preferences: KeyPreferences): Command | null {
  const spelled = toComparable(key);
  return (
    COMMANDS.find(
      (command) =>
        command.id !== id &&
        (command.scope === 'page' || command.scope === 'map') &&
        listKeys(command, preferences).some((other) => toComparable(other) === spelled),
    ) ?? null
  );
}

/** Returns whether a command's keys can be changed: those that follow the focus are the patterns that people know. */
export function mayChangeKeys(command: Command): boolean {
  return command.scope === 'page' && command.keys.length > 0;
}

/** Reads preferences that a browser kept. What is not understood falls back to the keys that ship. */
export function parseKeyPreferences(text: string | null): KeyPreferences {
  const value = readJson(text);
  if (!isRecord(value)) return DEFAULT_KEYS;
  const kept = isRecord(value.changed) ? value.changed : {};
  const changed = COMMANDS.filter(mayChangeKeys).flatMap(({ id }) => {
    const keys = Object.hasOwn(kept, id) ? kept[id] : undefined;
    return isKeyList(keys) ? [[id, keys] as const] : [];
  });
  return { characterKeys: value.characterKeys !== false, changed: Object.fromEntries(changed) };
}

function readJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    // What another program wrote there is no preference.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' && key.length < 40);
}

function toComparable(key: string): string {
  const { modifiers, main } = splitKey(key);
  return [...modifiers.toSorted(), main.toLowerCase()].join('+');
}

/** A key's modifiers, and the key itself: "[plus]" is the sign +. */
function splitKey(key: string): { readonly modifiers: readonly string[]; readonly main: string } {
  const parts = key.split('+');
  const main = parts.at(-1) ?? '';
  return {
    modifiers: parts.slice(0, -1).filter((part) => MODIFIERS.includes(part)),
    main: main === '[plus]' ? '+' : main,
  };
}
