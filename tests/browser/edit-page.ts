import type { Locator, Page } from 'playwright-core';
import { details } from './explorer-page';

/** The form that is open on the right, by its title. */
export function form(page: Page, title: string | RegExp): Locator {
  return details(page).getByRole('form', { name: title });
}

/** Opens the form for something new, through the menu of the top bar. */
export async function openAdding(page: Page, what: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${what}`) }).click();
}

/** Chooses in a list that is searched, by the pointer: types a part of the name and clicks the option. */
export async function choose(within: Locator, label: string, option: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(option);
  // Actors of the network stand before those from elsewhere.
  await within.getByRole('option', { name: option }).first().click();
}

/** Clicks what finishes a form, and waits until it is gone. */
export async function finish(open: Locator, button: 'Add' | 'Save'): Promise<void> {
  await open.getByRole('button', { name: button, exact: true }).click();
  await open.waitFor({ state: 'detached' });
}

/** Adds an actor through the menu of the top bar. */
export async function addActor(
  page: Page,
  { kind, name, role }: { readonly kind?: string; readonly name: string; readonly role?: string },
): Promise<void> {
  await openAdding(page, 'Actor');
  const open = form(page, 'New actor');
  if (kind) await open.getByText(kind, { exact: true }).click();
  await open.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  if (role) await open.getByRole('textbox', { name: 'Role' }).fill(role);
  await finish(open, 'Add');
}

/** The mark beside the title, which says how far what was done is kept. */
export function saveMark(page: Page, sentence: string | RegExp): Locator {
  return page.getByRole('banner').getByRole('button', { name: sentence });
}

/** Waits until the page says that the server has everything. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await saveMark(page, 'All changes are saved.').waitFor();
}
