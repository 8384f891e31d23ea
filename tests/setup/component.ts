// What the components expect of a page and jsdom does not have.
import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { configure, getConfig } from '@testing-library/react';

// Parts that are loaded when they are needed take longer than the usual second on a machine that does other work.
const { getElementError: describeFully } = getConfig();
configure({ asyncUtilTimeout: 15_000, getElementError: explainMissing });

/**
 * Returns why an element was not found: without the page while it is waited for, as every look that came too early
 * would write it. When the wait ends in vain the library asks again, and then writes it.
 */
function explainMissing(message: string | null, container: Element): Error {
  const { _disableExpensiveErrorDiagnostics: isWaiting } = getConfig() as {
    _disableExpensiveErrorDiagnostics?: boolean;
  };
  if (!isWaiting) return describeFully(message, container);
  const error = new Error(message ?? '');
  error.name = 'TestingLibraryElementError';
  return error;
}

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Returns no to every question about the screen, as a page without one does. */
function matchMedia(media: string): MediaQueryList {
  const list = new EventTarget();
  return Object.assign(list, {
    matches: false,
    media,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
}

window.matchMedia ??= matchMedia;
window.ResizeObserver ??= SilentObserver;
window.structuredClone ??= (value) => deserialize(serialize(value));
// jsdom has the file that a person chooses, and not what a page reads of it.
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
window.Blob.prototype.text ??= async function (this: Blob) {
  return new TextDecoder().decode(await this.arrayBuffer());
};
window.HTMLElement.prototype.scrollIntoView ??= () => {};

// Mantine's growing text area waits for the fonts.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
