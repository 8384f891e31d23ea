import { deflateSync, strToU8 } from 'fflate';
import { inflateDiagram } from '@/lib/formats/drawio/inflate-diagram';
import { toPlainLabel } from '@/lib/formats/drawio/plain-label';
import { describeTies, readTable } from './corpus/read-case';

const MODEL = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="a" value="&lt;b&gt;Ada&lt;/b&gt;&lt;br&gt;Bell" vertex="1" parent="1"/>
<UserObject label="Bert &amp;amp; Co" office="north" id="b"><mxCell vertex="1" parent="1"/></UserObject>
<mxCell id="c" value="Cleo" vertex="1" parent="1"/>
<mxCell id="e1" style="endArrow=classic;" edge="1" parent="1" source="a" target="b"/>
<mxCell id="l1" value="owns" vertex="1" connectable="0" parent="e1"/>
<mxCell id="e2" style="endArrow=none;" edge="1" parent="1" source="b" target="c"/>
<mxCell id="e3" style="startArrow=block;endArrow=none" edge="1" parent="1" source="a" target="c"/>
<mxCell id="e4" edge="1" parent="1" source="a"/></root></mxGraphModel>`;

function pack(text: string): string {
  return Buffer.from(deflateSync(strToU8(encodeURIComponent(text)))).toString('base64');
}

function toFile(page: string): string {
  return `<mxfile><diagram id="p" name="Page-1">${page}</diagram></mxfile>`;
}

describe('drawings of draw.io', () => {
  it.each([
    ['plain', toFile(MODEL)],
    ['packed', toFile(pack(MODEL))],
  ])('are read: %s', async (_, file) => {
    const read = await readTable(file);
    if (read.kind !== 'imported') throw new Error(`It is ${read.kind}.`);
    expect([...describeTies(read.network).ties].sort()).toEqual([
      'Ada Bell > Bert & Co',
      'Bert & Co > Cleo',
      'Cleo > Ada Bell',
    ]);
    expect(read.network.actors).toHaveLength(3);
    const said = read.remarks.map(({ message }) => message).join('\n');
    expect(said).toContain('An arrow is fixed to one shape or none');
  });

  it('are refused where a page is packed to fill the memory, or is broken', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(40 * 1024 * 1024))).toString('base64');
    expect(() => inflateDiagram(bomb)).toThrow(/fill the memory/);
    expect(inflateDiagram('bm90IGRlZmxhdGVk')).toBeNull();
    expect(inflateDiagram('no base 64!')).toBeNull();
  });

  it('have labels in HTML, of which the words are kept', () => {
    expect(toPlainLabel('<div style="x">A &lt; B</div><br/>5 < 6')).toBe('A < B 5 < 6');
  });
});
