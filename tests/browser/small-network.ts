/** Four people with three ties: what the tests change is told from it. */
export const FOUR = {
  format: 'backchannel/1',
  id: 'four',
  title: 'Four people',
  actors: ['amal', 'bo', 'cy', 'dee'].map((id) => ({
    id,
    kind: 'person',
    name: id.replace(/^./, (letter) => letter.toUpperCase()),
  })),
  relationships: [
    { id: 't1', type: 'talks-to', source: 'amal', target: 'bo', from: '2024-05-01' },
    { id: 't2', type: 'talks-to', source: 'amal', target: 'cy', from: '2024-05-01' },
    { id: 't3', type: 'talks-to', source: 'cy', target: 'dee' },
  ],
};

/** Has a server keep a network. */
export async function keepNetwork(url: string, network: { readonly id: string }): Promise<void> {
  await post(`${url}/api/networks`, network);
}

/** Has another user change a network. */
export async function changeNetwork(
  url: string,
  id: string,
  label: string,
  operations: readonly object[],
): Promise<void> {
  const response = await fetch(`${url}/api/networks/${id}`);
  const base = Number(response.headers.get('Backchannel-Version'));
  await response.body?.cancel();
  await post(`${url}/api/networks/${id}/changes`, { base, changes: [{ label, operations }] });
}

/** Reads where actors of a network stand in a layout, as the server keeps it. */
export async function readKeptPlaces(url: string, id: string, layout = 'force') {
  const response = await fetch(`${url}/api/networks/${id}/places/${layout}`);
  type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  return (await response.json()) as { readonly arranged: Places; readonly placed: Places };
}

async function post(address: string, body: object): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
}
