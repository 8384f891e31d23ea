/** What a key does on the page of a review. */
export type ReviewKey = { readonly keys: readonly string[]; readonly label: string };

/** The keys in the order in which the page lists them. Each is a key as the browser names it, letters small. */
export const REVIEW_KEYS = {
  accept: { keys: ['a', 'Enter'], label: 'Accept' },
  reject: { keys: ['r'], label: 'Reject' },
  skip: { keys: ['s'], label: 'Skip, to come back to it at the end' },
  choose: { keys: ['1', '…', '0'], label: 'Choose the type, kind or answer of that number' },
  swap: { keys: ['x'], label: 'Swap the ends' },
  nextPair: { keys: ['t'], label: 'Take the next two actors of the sentence or passage' },
  nextFirst: { keys: ['f'], label: 'Take the next actor as the first of the two' },
  nextSecond: { keys: ['g'], label: 'Take the next actor as the second of the two' },
  edit: { keys: ['e'], label: 'Edit' },
  sameAs: { keys: ['m'], label: 'Same actor as …' },
  addTie: { keys: ['n'], label: 'Add a tie that was not read' },
  addActor: { keys: ['w'], label: 'Add an actor that was not read' },
  next: { keys: ['j', 'ArrowDown'], label: 'Next' },
  previous: { keys: ['k', 'ArrowUp'], label: 'Previous' },
  undo: { keys: ['u', 'mod+z'], label: 'Undo' },
  acceptKnown: { keys: ['shift+a'], label: 'Accept the actors that are known' },
  togglePossible: { keys: ['p'], label: 'Show what is only possible and passages, or fold them away' },
  help: { keys: ['?'], label: 'List the keys' },
} as const satisfies Readonly<Record<string, ReviewKey>>;

export type ReviewCommand = keyof typeof REVIEW_KEYS;

/** Returns how a key is written for people. */
export function toKeyWords(key: string): string {
  const words: Readonly<Record<string, string>> = {
    ArrowDown: '↓',
    ArrowUp: '↑',
    Enter: 'Enter',
    'mod+z': 'Ctrl Z',
    'shift+a': 'Shift A',
  };
  return words[key] ?? key.toUpperCase();
}

/** Returns what a typed key does: a command, or a digit to choose by; null for nothing. */
export function findReviewKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): { readonly command: ReviewCommand } | { readonly digit: string } | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isModified = ctrlKey || metaKey;
  if (altKey) return null;
  if (/^[0-9]$/.test(key)) return isModified ? null : { digit: key };
  const main = key.length === 1 ? key.toLowerCase() : key;
  const isLetter = main.length === 1 && main !== main.toUpperCase();
  const typed = `${isModified ? 'mod+' : ''}${shiftKey && isLetter ? 'shift+' : ''}${main}`;
  const found = Object.entries(REVIEW_KEYS).find(([, each]) =>
    (each.keys as readonly string[]).includes(typed),
  );
  return found ? { command: found[0] as ReviewCommand } : null;
}
