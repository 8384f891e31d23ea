/** @jest-environment node */
import * as formats from '@/app/api/formats/route';
import * as template from '@/app/api/formats/template/route';
import * as exported from '@/app/api/networks/[id]/export/route';
import { readFile } from '@/lib/formats/read-file';
import { FORMATS } from '@/lib/formats/registry';
import { parseNetwork } from '@/lib/network/parse';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { getDescribedSchema } from './described-schema';
import { readAnswer, readProblem, toBlamed } from './read-answer';
import { serveTruce } from './truce-folder';

const folder = serveTruce();

function getExport(query: string, id = 'truce', headers: HeadersInit = {}) {
  const url = `http://localhost:3000/api/networks/${id}/export${query && `?${query}`}`;
  return exported.GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

function parseTruce() {
  const parsed = parseNetwork(createTruceFile());
  if (!parsed.ok) throw new Error('The truce does not parse.');
  return parsed.value;
}

async function readNetwork(response: Response) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { result } = await readFile(bytes, 'exported', () => {});
  if (result.kind !== 'network') throw new Error(`The file was read as a ${result.kind}.`);
  return result.network;
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const WRITTEN = FORMATS.filter(({ write }) => write !== null);

describe('GET /api/formats', () => {
  it('lists every format of the registry, and what it keeps', async () => {
    const response = await formats.GET(new Request('http://localhost:3000/api/formats'));
    const body = await response.json();
    expect(ids(body)).toEqual(ids(FORMATS));
    for (const format of body) expect(getDescribedSchema('Format').safeParse(format).error).toBeUndefined();
    expect(body[0]).toMatchObject({ id: 'backchannel', reads: true, writes: true, keeps: { claims: true } });
  });
});

describe('GET /api/formats/template', () => {
  it('answers the spreadsheet to fill in, the same each time', async () => {
    const response = await template.GET(new Request('http://localhost:3000/api/formats/template'));
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="backchannel-template.xlsx"',
    );
    const again = await template.GET(
      new Request('http://localhost:3000/api/formats/template', {
        headers: { 'If-None-Match': response.headers.get('ETag') ?? '' },
      }),
    );
    expect(again.status).toBe(304);
    const { format } = await readFile(new Uint8Array(await response.arrayBuffer()), 'x', () => {});
    expect(format).toBe('xlsx');
  });
});

describe('GET /api/networks/{id}/export', () => {
  it.each(WRITTEN.map(({ id, extensions, mediaType }) => ({ id, extension: extensions[0], mediaType })))(
    'answers the whole network as $id',
    async ({ id, extension, mediaType }) => {
      const response = await getExport(`format=${id}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(mediaType);
      expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="truce.${extension}"`);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get('Content-Length')));
    },
  );

  it('answers a file from which the network comes back as it was', async () => {
    const response = await getExport('format=gexf');
    expect(response.headers.get('Backchannel-Losses')).toBe('[]');
    expect(await readNetwork(response)).toEqual(parseTruce());
  });

  it('says what the file does not hold, in ASCII', async () => {
    const header = (await getExport('format=csv')).headers.get('Backchannel-Losses') ?? '';
    expect(header).toMatch(/^[ -~]+$/);
    const losses = JSON.parse(header);
    expect(losses.length).toBeGreaterThan(0);
    expect(losses.join()).toMatch(/claim/);
  });

  it('answers what the filters of the page leave, with what it rests on, and says that it is a part', async () => {
    const response = await getExport('format=backchannel&lens=mediation&types=asks');
    expect(response.headers.get('Content-Disposition')).toContain('truce-part.json');
    const part = await readNetwork(response);
    expect(ids(part.relationships)).toEqual(['offer', 'denial']);
    expect(ids(part.claims)).toEqual(['truce-offer']);
    expect(part.description).toContain('A part of the network: Mediation channels, only Requests.');
  });

  it('answers a report in place of the file when that is asked for', async () => {
    const file = await getExport('format=csv&lens=mediation');
    const bytes = (await file.arrayBuffer()).byteLength;
    const report = await readAnswer(await getExport('format=csv&lens=mediation&report=yes'), 'ExportReport');
    expect(report).toMatchObject({ name: 'truce-part.csv', mediaType: 'text/csv', bytes });
    expect(report.losses).toEqual(JSON.parse(file.headers.get('Backchannel-Losses') ?? ''));
    expect(report.added.relationships + report.added.claims).toBeGreaterThan(0);
  });

  it('is not sent again when it is known, and is when the network has changed', async () => {
    const tag = (await getExport('format=gexf')).headers.get('ETag') ?? '';
    const again = await getExport('format=gexf', 'truce', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await folder.write('truce.json', { ...createTruceFile(), title: 'A truce signed' });
    expect((await getExport('format=gexf', 'truce', { 'If-None-Match': tag })).status).toBe(200);
  });

  it.each([
    ['', ['format']],
    ['format=', ['format']],
    ['format=docx', ['format']],
    ['format=stix', ['format']],
    ['format=gexf&format=gexf', ['format']],
    ['format=gexf&report=maybe', ['report']],
    ['format=gexf&lens=x&colour=red', ['lens', 'colour']],
    ['lens=x', ['format', 'lens']],
    ['format=__proto__', ['format']],
  ])('answers %p with 400 that names what cannot be used', async (query, names) => {
    const response = await getExport(query);
    expect(response.status).toBe(400);
    expect(toBlamed(await readProblem(response))).toEqual(names);
  });

  it('answers an unknown network with 404', async () => {
    expect((await getExport('format=gexf', 'nowhere')).status).toBe(404);
  });
});
