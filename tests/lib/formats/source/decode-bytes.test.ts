import { GEXF } from '@/lib/formats/gexf';
import { decodeBytes } from '@/lib/formats/source/decode-bytes';
import { readWith } from '../read-back';

describe('bytes of Windows-1252', () => {
  it('have quotation marks, dashes and the euro where Latin-1 has controls', () => {
    expect(
      decodeBytes(Uint8Array.from([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xe9]), 'windows-1252'),
    ).toBe('€‘’“”–—é');
  });

  it('have them in XML as well', async () => {
    const before = '<?xml version="1.0" encoding="ISO-8859-1"?><gexf><graph><nodes><node id="a" label="O';
    const bytes = Uint8Array.from([...before].map((letter) => letter.charCodeAt(0)).concat(0x92));
    const after = new TextEncoder().encode('Brien"/></nodes></graph></gexf>');
    const result = await readWith(GEXF, Uint8Array.from([...bytes, ...after]));
    expect(JSON.stringify(result.kind === 'draft' && result.draft.actors?.cell(0, 1))).toBe('"O’Brien"');
  });
});
