import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, details, LEBANON } from './explorer-page';

const browser = startBrowser();

const open = createOpener(browser);

describe('a link that is bad in part', () => {
  it('is used as far as it can be: what is bad in it is left out, and said', async () => {
    const page = await open(
      `${LEBANON}?lens=alliances&types=ally-of,friends&since=2024-13&hops=99&select=nobody,iran&layout=spiral&foo=bar`,
    );
    const alert = page.getByRole('alert', { name: 'Parts of the link were ignored' });
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual([
      'types: This network has no relationship type “friends”.',
      'since: “2024-13” is no date of the calendar; write it as 2024, 2024-09 or 2024-09-27.',
      'hops: “99” is not a whole number from 1 to 8.',
      'layout: Unknown layout “spiral”; use force, layered, circle.',
      'select: This network has no actor “nobody”.',
    ]);
    expect((await readMap(page)).ties).toEqual(['berri-ally-of-hezbollah', 'hamas-ally-of-hezbollah']);
    await details(page).getByRole('heading', { level: 2, name: 'Iran' }).waitFor();
    await alert.getByRole('button', { name: 'Close' }).click();
    await eventually(async () => expect(await alert.count()).toBe(0));
  });

  it('shows hostile text as text', async () => {
    const page = await open(
      `${LEBANON}?q=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D%22had%22%3E&lens=%3Cb%3Eall`,
    );
    await page.getByRole('alert', { name: 'A part of the link was ignored' }).getByText('“<b>all”').waitFor();
    await page
      .getByRole('main')
      .getByText('matching “<img src=x onerror=document.title="had">”')
      .first()
      .waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe('had');
  });
});
