import { strToU8, zipSync } from 'fflate';
import { MAIL } from '@/lib/formats/mail';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { readWith } from './read-back';
import { readAny, readTies } from './read-ties';

const toMail = (from: string, to: string, more = '') =>
  `From: ${from}\nTo: ${to}\nDate: Tue, 3 Sep 2024 10:00:00 +0200\nSubject: Talks\n${more}\nFrom: not@a.header\n`;
const ADA = '"Lovelace, Ada" <Ada@example.org>';

async function readNetwork(content: string) {
  const { result } = await readFile(new TextEncoder().encode(content), 'file', () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as a ${result.kind}.`);
  return importDraft(result).network;
}

describe('a collection of mails', () => {
  const mbox = [
    `From ada@example.org Tue Sep  3 10:00:00 2024\n${toMail(ADA, 'bert@example.org, "C. D." <c@example.org>', 'Cc: =?utf-8?q?D=C3=B6ra_E?= <d@example.org>\n')}`,
    `From ada@example.org Mon Sep  9 10:00:00 2024\n${toMail('ada@example.org', 'Bert <BERT@example.org>').replace('3 Sep', '9 Sep')}`,
    `From x Mon Sep  9 10:00:00 2024\nSubject: a draft\n\n>From here\n`,
  ].join('\n\n');

  it('says who writes to whom, how often and when', async () => {
    const network = await readNetwork(mbox);
    expect(network.actors.map(({ name }) => name)).toEqual(['Lovelace, Ada', 'Bert', 'C. D.', 'Döra E']);
    expect(network.relationships).toHaveLength(3);
    expect(network.relationshipTypes).toEqual([
      expect.objectContaining({ label: 'wrote to', carriesMessages: true }),
    ]);
    expect(network.relationships[0]).toMatchObject({ from: '2024-09-03', to: '2024-09-09', count: 2 });
    expect(network.relationships[2]).toMatchObject({ copies: 1, count: 1 });
    expect((await readAny(mbox)).told.join()).toMatch(/1 of the mails do not say/);
  });

  it('may be files of one mail each, in an archive', async () => {
    const zip = zipSync({
      'a.eml': strToU8(toMail(ADA, 'b@x.org')),
      'b.eml': strToU8(toMail('b@x.org', 'ada@example.org')),
    });
    const read = await readAny(zip);
    expect(read).toMatchObject({ format: 'mail' });
    expect(read.ties).toHaveLength(2);
  });

  it('is one mail, known by its headers', async () => {
    expect((await readAny(toMail(ADA, 'b@x.org').replaceAll('\n', '\r\n'))).format).toBe('mail');
    expect((await readAny('from,to\nAda,Bert\n')).format).toBe('csv');
  });

  it('is read in good time where its headers are without end', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `a${index}@x.org`).join(', ');
    const read = await readWith(MAIL, toMail(ADA, many));
    expect(read.kind === 'draft' && read.draft.ties?.rows).toBe(2_000);
    const open = await readTies(MAIL, toMail(`"${'('.repeat(100_000)}`, '<'.repeat(100_000)));
    expect(open.told).toEqual([expect.stringMatching(/No mail in the file says/)]);
  });
});
