import type { Page } from 'playwright-core';
import { details } from './explorer-page';

/** The tab on the right that stands open. */
export function panel(page: Page) {
  return details(page).getByRole('tabpanel');
}

/** Opens a tab on the right with the pointer. */
export async function openTab(
  page: Page,
  name: 'Details' | 'Channels' | 'Brokers' | 'Stories',
): Promise<void> {
  await details(page).getByRole('tab', { name, exact: true }).click();
}

/** The channels listed, best first, as they are read: their actors. */
export async function readChannels(page: Page): Promise<readonly string[]> {
  const choices = panel(page).locator('ol > li > button[aria-pressed]');
  await choices.first().waitFor();
  const texts = await choices.allInnerTexts();
  return texts.map((text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/^\d+ /, '')
      .replace(/ (Reported|Corroborated|Contested|Unsourced).*$/, ''),
  );
}
