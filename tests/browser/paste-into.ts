import type { Locator } from 'playwright-core';

/** Pastes what a spreadsheet has on its clipboard where the focus of an element is. */
export async function pasteInto(target: Locator, text: string, html = ''): Promise<void> {
  await target.focus();
  await target.evaluate(
    (element, [plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup !== '') clipboardData.setData('text/html', markup);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}
