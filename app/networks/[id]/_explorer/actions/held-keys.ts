import { CARDS_ID } from '@/app/_lazy/failure-card';

/** What is waited for is there within so many milliseconds, or the keys that were typed for it are dropped. */
const PATIENCE = 8_000;

/** What a person types into a field, and the keys by which a field or dialog is left. */
const KEYS = ['Backspace', 'Enter', 'Escape'];

/** Fields in which text is typed. */
const TEXT = 'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])';

let stop = () => {};

/**
 * Holds what is typed from now on until something that was asked for has the focus, and has it typed there then: a form may have to be
 * loaded first, and what is typed for it would be commands of the page. `selector` finds what the focus will be in. A press of
 * the pointer, Tab, and a field in which the user types meanwhile end that, and so does a card that says what is missing.
 */
export function holdKeys(selector: string): void {
  stop();
  if (isIn(selector)) return;
  const held: KeyboardEvent[] = [];
  const until = performance.now() + PATIENCE;
  const around = new AbortController();
  stop = () => around.abort();
  const release = () => {
    stop();
    for (const key of held) typeAgain(key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // What is in the field meanwhile may have the key itself: the keys before it come first.
    if (isIn(selector)) release();
    else if (event.key === 'Tab') stop();
    else if (event.key.length === 1 || KEYS.includes(event.key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(event);
    }
  };
  const look = () => {
    if (around.signal.aborted) return;
    const isOver = document.activeElement?.matches(TEXT) || document.querySelector(`#${CARDS_ID} > *`);
    if (isIn(selector)) release();
    else if (isOver || performance.now() > until) stop();
    else requestAnimationFrame(look);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal: around.signal });
  window.addEventListener('pointerdown', stop, { capture: true, signal: around.signal });
  requestAnimationFrame(look);
}

function isIn(selector: string): boolean {
  return Boolean(document.activeElement?.closest(selector));
}

/** Has a key typed where the focus is now. */
function typeAgain({ key, code, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const again = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(again)) return;
  // A key that a script makes does nothing by itself. The command writes as a person does, and is heard by the field.
  if (target.matches(TEXT)) {
    if (key === 'Backspace') document.execCommand('delete');
    else if (key.length === 1) document.execCommand('insertText', false, key);
    else if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit();
  } else if (target instanceof HTMLElement && (key === 'Enter' || key === ' ')) target.click();
}
