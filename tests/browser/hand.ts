import type { Locator, Page } from 'playwright-core';

/** Types the first letter by its key, and has the rest come at once: the page draws what has the focus anew for each key. */
export async function typeText(page: Page, text: string): Promise<void> {
  const [first = '', ...rest] = Array.from(text);
  await page.keyboard.type(first);
  if (rest.length > 0) await page.keyboard.insertText(rest.join(''));
}

/** What a person does with keyboard and mouse, counted as it is done. A modifier is a key of its own. */
export class Hand {
  keys = 0;
  clicks = 0;

  /** Without a page nothing is done: what it would take is counted. */
  constructor(private readonly page: Page | null) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += key.split('+').length;
      await this.page?.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.keys += Array.from(text).length;
    if (this.page) await typeText(this.page, text);
  }

  async click(find: (page: Page) => Locator): Promise<void> {
    this.clicks += 1;
    if (this.page) await find(this.page).click();
  }

  /** Waits for what is seen, which takes no hand. */
  async see(look: (page: Page) => Promise<unknown>): Promise<void> {
    if (this.page) await look(this.page);
  }
}
