import type { Page } from 'playwright-core';

/**
 * Everything that sticks out of the window sideways, or whose words stick out of their own box, told by its markup.
 * What scrolls on purpose, and what only screen readers see, does not count.
 */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const toWords = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
    const scrolls = (element: Element) => {
      for (let parent = element.parentElement; parent && parent !== root; parent = parent.parentElement) {
        const { overflowX } = getComputedStyle(parent);
        const isWider = parent.scrollWidth > parent.clientWidth;
        if (isWider && ['auto', 'scroll'].includes(overflowX))
          return parent.closest('table, [role="region"], section, div');
      }
      return null;
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('svg, #network-map')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      // A table may be wider than the window, if it can be scrolled.
      const isOut = left < -1 || right > innerWidth + 1;
      if (isOut && !(element.closest('table') && scrolls(element)))
        found.push(`out of the window: ${toWords(element)}`);
    }
    return found;
  });
}
