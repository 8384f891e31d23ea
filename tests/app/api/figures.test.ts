/** @jest-environment node */
import { unzipSync } from 'fflate';
import { GET as getPdf } from '@/app/api/networks/[id]/figure.pdf/route';
import { GET as getPng } from '@/app/api/networks/[id]/figure.png/route';
import { GET as getSvg, OPTIONS, POST } from '@/app/api/networks/[id]/figure.svg/route';
import { GET as getZip } from '@/app/api/networks/[id]/figure.zip/route';
import { parseNetworkText } from '@/lib/network/parse';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { readProblem, toBlamed } from './read-answer';
import { serveTruce } from './truce-folder';

const folder = serveTruce();

beforeEach(() => {
  // A thread of Node reads no TypeScript, so figures are drawn without one here, which is said once.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const ROUTES = { svg: getSvg, pdf: getPdf, png: getPng, zip: getZip };

function getFigure(format: keyof typeof ROUTES, query = '', headers: HeadersInit = {}, id = 'truce') {
  const url = `http://localhost:3000/api/networks/${id}/figure.${format}?${query}`;
  return ROUTES[format](new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

async function readBytes(response: Response): Promise<Buffer> {
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const readText = async (response: Response) => (await readBytes(response)).toString('utf8');

describe('GET /api/networks/{id}/figure', () => {
  it.each([
    ['svg', 'image/svg+xml', '<svg '],
    ['pdf', 'application/pdf', '%PDF-'],
    ['png', 'image/png', '\u0089PNG'],
    ['zip', 'application/zip', 'PK'],
  ] as const)('gives a figure as %s, under its name and its own type', async (format, type, beginning) => {
    const response = await getFigure(format, format === 'png' ? 'pixels=200' : '');
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Disposition')).toBe(`inline; filename="truce.${format}"`);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const bytes = await readBytes(response);
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
  });

  it('runs no script that somebody may get into it', async () => {
    const response = await getFigure('svg');
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toMatch(/; sandbox$/);
    expect(policy).not.toContain('script-src');
  });

  it('shows what the page shows at the same parameters, with the lens in which it opens', async () => {
    const standard = await readText(await getFigure('svg'));
    expect(await readText(await getFigure('svg', 'lens=mediation'))).toBe(standard);
    expect(await readText(await getFigure('svg', 'lens=all'))).not.toBe(standard);
    expect(await readText(await getFigure('svg', 'panel=brokers&select=envoy&layout=force'))).toContain(
      '<svg ',
    );
  });

  it('takes what the figure is to be: page, title, theme, places', async () => {
    const standard = await readText(await getFigure('svg'));
    for (const query of ['page=square', 'theme=dark', 'placed=envoy:900:900', 'notation=conflict'])
      expect(await readText(await getFigure('svg', query))).not.toBe(standard);
    expect(await readText(await getFigure('svg', 'title=Who%20talks'))).toContain('<title');
    expect(await readText(await getFigure('svg', 'title=Who%20talks'))).toContain('>Who talks<');
  });

  it('draws a PNG of as many pixels as were asked for', async () => {
    const bytes = await readBytes(await getFigure('png', 'pixels=321&page=square'));
    expect(bytes.readUInt32BE(16)).toBe(321);
  });

  it('draws a PNG for print with 300 pixels to an inch, unless told otherwise', async () => {
    const width = async (query: string) => (await readBytes(await getFigure('png', query))).readUInt32BE(16);
    expect(await width('page=column')).toBe(1004);
    expect(await width('page=a4-portrait')).toBe(2481);
  });

  it('is the same twice', async () => {
    for (const format of ['svg', 'pdf', 'zip'] as const) {
      const first = await readBytes(await getFigure(format, 'pixels=150'));
      // What is read anew is drawn anew.
      await folder.write('truce.json', { ...createTruceFile(), description: 'Changed and changed back.' });
      await getFigure(format, 'pixels=150');
      await folder.write('truce.json', createTruceFile());
      expect((await readBytes(await getFigure(format, 'pixels=150'))).equals(first)).toBe(true);
    }
  });

  it('is not sent again to who has it, by a tag of its bytes that nobody on the way may change', async () => {
    const first = await getFigure('svg');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('Cache-Control')).toBe('private, no-store, no-transform');
    const again = await getFigure('svg', '', { 'If-None-Match': tag });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    expect((await getFigure('svg', 'theme=print', { 'If-None-Match': tag })).status).toBe(200);
  });
});

describe('a figure with its data', () => {
  it('holds the three pictures, the part of the network, its ties and what a reader must know', async () => {
    const headers = { Host: 'localhost:8080' };
    const files = unzipSync(await readBytes(await getFigure('zip', 'types=envoy-to&pixels=200', headers)));
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'truce.svg',
      'truce.pdf',
      'truce.png',
      'truce.json',
      'ties.csv',
    ]);
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const parsed = parseNetworkText(read('truce.json'));
    expect(parsed.issues).toEqual([]);
    expect(parsed.ok && parsed.value.relationships.map(({ type }) => type)).toEqual(['envoy-to']);
    expect(read('ties.csv').split('\r\n')).toHaveLength(3);
    expect(read('README.txt')).toContain('http://localhost:8080/networks/truce?types=envoy-to');
    expect(Buffer.from(files['truce.svg'] ?? []).toString()).toBe(
      await readText(await getFigure('svg', 'types=envoy-to&pixels=200')),
    );
  });
});

describe('a figure that cannot be drawn', () => {
  it('is refused with every parameter that cannot be used', async () => {
    const response = await getFigure('svg', 'page=a5&legend=maybe&colour=red&size=a4-landscape');
    expect(response.status).toBe(400);
    expect(toBlamed(await readProblem(response))).toEqual(['size', 'page', 'legend', 'colour']);
  });

  it('is none of a network that is not there', async () => {
    const response = await getFigure('pdf', '', {}, 'nowhere');
    expect([response.status, (await readProblem(response)).type]).toEqual([
      404,
      '/api/openapi.json#/components/responses/unknown-network',
    ]);
  });

  it('is said to be empty when the filters hide everybody', async () => {
    const response = await getFigure('png', 'types=');
    expect(response.status).toBe(422);
    const { type, detail } = await readProblem(response);
    expect(type).toBe('/api/openapi.json#/components/responses/nothing-to-draw');
    expect(detail).toMatch(/^Nothing to draw: /);
  });

  it('is refused when its PNG would be higher than any is', async () => {
    const response = await getFigure('png', 'page=custom&width=40&height=2000&pixels=16384');
    expect(response.status).toBe(413);
    const { type, detail } = await readProblem(response);
    expect(type).toBe('/api/openapi.json#/components/responses/figure-too-large');
    expect(detail).toContain('16,384 × 819,170 pixels');
  });

  it('cannot be posted', async () => {
    const refused = POST(new Request('http://localhost/api/networks/truce/figure.svg', { method: 'POST' }));
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(OPTIONS().headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});
