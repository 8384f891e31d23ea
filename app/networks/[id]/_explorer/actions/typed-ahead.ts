/**
 * Holds what is typed while a field is on its way, so that no letter of it is taken for a command. Returns how to let go: the field then
 * has what was typed; without a field it is given up.
 */
export function holdTyping(): (field: HTMLElement | null) => void {
  let typed = '';
  const hold = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (key.length !== 1 || ctrlKey || metaKey || altKey || isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed += key;
  };
  window.addEventListener('keydown', hold, true);
  return (field) => {
    window.removeEventListener('keydown', hold, true);
    if (typed !== '' && field instanceof HTMLInputElement) insertText(field, typed);
  };
}

function insertText(field: HTMLInputElement, text: string): void {
  const end = field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
