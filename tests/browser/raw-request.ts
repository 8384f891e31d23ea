import { type ClientRequest, request as send } from 'node:http';

export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type Got = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
};

/** Sends a request to a server of this machine as no browser would: with any path and any headers. */
export function ask(port: number, path: string, sent: Sent = {}): Promise<Got> {
  const { request, answered } = begin(port, path, sent);
  request.end(sent.body);
  return answered;
}

/** Begins a request, whose body the caller writes and ends. */
export function begin(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Sent = {},
): { readonly request: ClientRequest; readonly answered: Promise<Got> } {
  const request = send({ host: '127.0.0.1', port, path, method, headers, agent: false });
  const answered = new Promise<Got>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const pieces: Buffer[] = [];
      const finish = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString('utf8'),
        });
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', finish).on('error', finish);
    });
  });
  return { request, answered };
}

/** Sends a change to a network that ships, built on a version of it. */
export function sendNote(
  port: number,
  { network = 'oslo-1993', base, was = '', now, headers = {} }: Note,
): Promise<Got> {
  const actor = network === 'oslo-1993' ? 'yasser-arafat' : 'john-hume';
  const operations = [{ op: 'set', list: 'actors', id: actor, field: 'notes', was, now }];
  return ask(port, `/api/networks/${network}/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ base, changes: [{ label: 'write a note', operations }] }),
  });
}

type Note = {
  readonly network?: 'oslo-1993' | 'derry-link-1993';
  readonly base: number;
  readonly was?: string;
  readonly now: string;
  readonly headers?: Readonly<Record<string, string>>;
};
