// What the components expect of a page and jsdom does not have.
import '@testing-library/jest-dom';
import { deserialize, serialize } from 'node:v8';

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Answers no to every question about the screen, as a page without one does. */
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
window.HTMLElement.prototype.scrollIntoView ??= () => {};

// Mantine's growing text area waits for the fonts.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
