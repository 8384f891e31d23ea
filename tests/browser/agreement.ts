import type { Page } from 'playwright-core';
import { toAddress } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { textOf } from './explorer-page';

/** The map, the numbers beside its title, and the API must tell the same of one and the same filter. */
export async function expectAgreement(page: Page): Promise<void> {
  await eventually(async () => {
    const { pathname, searchParams } = new URL(page.url());
    if (!searchParams.has('lens')) searchParams.set('lens', 'mediation');
    for (const name of ['layout', 'select', 'ties', 'claim']) searchParams.delete(name);
    const answer = await fetch(toAddress(`/api${pathname}/graph?${searchParams}`));
    const { actors, relationships } = (await answer.json()) as Record<string, { id: string }[]>;
    const toIds = (things: { id: string }[] | undefined) => things?.map(({ id }) => id).sort();
    const map = await readMap(page);
    expect(map.ties).toEqual(toIds(relationships));
    expect(map.actors).toEqual(toIds(actors));
    const words = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
    const told = `${words(map.actors.length, 'actor')}, ${words(map.ties.length, 'tie')}`;
    expect(await textOf(page.getByRole('main'))).toContain(told);
  });
}
