import type { Page } from 'playwright-core';

/** How high what a finger presses has to be at least, in CSS pixels; buttons of the top bar have less, so that the map has more. */
const LEAST = 44;

/**
 * Returns what is pressed in the sheet that is open and takes touches over less height than a finger needs: buttons and fields, each with
 * what is around it and presses it as well. Rows of tables, tabs and words in sentences have the height of their line.
 */
export function findSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const sheet = document.querySelector('[data-sheet]');
    const all = [...(sheet?.querySelectorAll<HTMLElement>('button, input, select') ?? [])];
    const isLine = (each: Element) =>
      each.closest('td, th, p, h2, h3, li, [role="tab"], [role="grid"], [role="slider"]');
    const toHeight = (each: HTMLElement) => {
      const label = each instanceof HTMLInputElement ? (each.labels?.[0] ?? null) : null;
      const own = Math.max(each.getBoundingClientRect().height, label?.getBoundingClientRect().height ?? 0);
      const field = each.closest('.mantine-PillsInput-input')?.getBoundingClientRect().height ?? 0;
      const { position, top, bottom } = getComputedStyle(each, '::after');
      const around = position === 'absolute' ? -Number.parseFloat(top) - Number.parseFloat(bottom) : 0;
      return Math.max(own, field) + Math.max(0, around || 0);
    };
    return all
      .filter((each) => each.checkVisibility() && !isLine(each) && toHeight(each) < least - 0.5)
      .map((each) => `${each.getAttribute('aria-label') ?? each.textContent}: ${toHeight(each)} px`);
  }, LEAST);
}
