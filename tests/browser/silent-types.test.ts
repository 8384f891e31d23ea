import { startBrowser } from './browser';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { shareFixtures } from './serve-networks';

const ID = 'owing-and-talking';
const type = (id: string, carriesMessages: boolean) => ({
  id,
  label: id,
  plural: id,
  family: 'contact',
  carriesMessages,
});

shareFixtures({
  [`${ID}.json`]: JSON.stringify({
    format: 'backchannel/1',
    id: ID,
    title: 'Who owes whom',
    actors: ['ada', 'ben', 'cem'].map((id) => ({
      id,
      kind: 'person',
      name: id.replace(/^./, (a) => a.toUpperCase()),
    })),
    relationshipTypes: [type('owes', false), type('phones', true)],
    relationships: [
      { id: 't1', type: 'owes', source: 'ada', target: 'ben' },
      { id: 't2', type: 'owes', source: 'ben', target: 'cem' },
      { id: 't3', type: 'phones', source: 'cem', target: 'ben' },
    ],
  }),
});

const browser = startBrowser();
/** Each test has the network as it ships: what is edited is undone at its end. */
const open = createStayingOpener(browser);

describe('a network with ties that carry no messages', () => {
  it('says so where no channel is found, and leads to the type, which then carries them', async () => {
    const page = await open(`/networks/${ID}?lens=all&panel=channels&from=ada&to=cem`);
    const panel = page.getByRole('tabpanel', { name: 'Channels' });
    await panel.getByText('No contact in this network, shown or hidden, would join the two sides.').waitFor();
    await panel.getByText('Ties of the type “owes” (2) carry no messages in this network').waitFor();
    await panel.getByRole('button', { name: 'Say whether “owes” carries messages' }).click();
    await page.getByRole('checkbox', { name: /^Carries messages/ }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('heading', { name: 'The only channel' }).waitFor();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await panel.getByRole('heading', { name: 'No channel' }).waitFor();
  });

  it('takes all such types for contact at once, and back', async () => {
    const page = await open(`/networks/${ID}?lens=all&panel=channels&from=ada&to=cem`);
    const panel = page.getByRole('tabpanel', { name: 'Channels' });
    await panel.getByRole('button', { name: 'These ties carry messages' }).click();
    await panel.getByRole('heading', { name: 'The only channel' }).waitFor();
    await page.getByRole('button', { name: 'Undo: let “owes” carry messages' }).click();
    await panel.getByRole('heading', { name: 'No channel' }).waitFor();
  });

  it('says so among the brokers, and lists such ties of an actor apart from its contact', async () => {
    const page = await open(`/networks/${ID}?lens=all&panel=brokers`);
    await page.getByRole('tabpanel', { name: 'Brokers' }).getByText('so they are no contact here').waitFor();
    await showView(page, `/networks/${ID}?lens=all&select=ben`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Other ties' }).waitFor();
    await details.getByRole('heading', { name: 'Direct contact' }).waitFor();
  });
});
