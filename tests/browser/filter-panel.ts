import type { Page } from 'playwright-core';
import { filters } from './explorer-page';

/** One part of the filters, by its heading. */
export function facet(page: Page, title: string) {
  return filters(page).getByRole('region', { name: title });
}

/** What stands beside each choice of a part: its name and its number. */
export async function readCounts(
  page: Page,
  title: string,
): Promise<readonly { readonly label: string; readonly count: number }[]> {
  const only = facet(page, title).getByRole('button', { name: /^Only: / });
  return only.evaluateAll((buttons) =>
    buttons.map((button) => ({
      label: (button.getAttribute('aria-label') ?? '').replace('Only: ', ''),
      count: Number(button.parentElement?.lastElementChild?.textContent),
    })),
  );
}

export async function chooseLens(page: Page, name: string): Promise<void> {
  await filters(page).getByRole('radiogroup', { name: 'Lens' }).getByText(name, { exact: true }).click();
}
