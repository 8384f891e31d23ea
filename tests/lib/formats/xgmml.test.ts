import { readAny } from './read-ties';

describe('older graphs in XML', () => {
  it('are read in XGMML, with what Cytoscape says of nodes and edges', async () => {
    const read = await readAny(`<?xml version="1.0"?><!-- x -->
<graph label="Port" directed="1" xmlns="http://www.cs.rpi.edu/XGMML" xmlns:cy="http://www.cytoscape.org">
  <att name="author" value="somebody"/>
  <node id="1" label="Ada"><att name="kind" value="person" type="string"/><att name="node.size" value="3"/><graphics x="1"/></node>
  <node id="2" label="Bert"/><node id="3" label="Cleo"/>
  <edge source="1" target="2" label="Ada (leads) Bert"><att name="shared name" value="x"/></edge>
  <edge source="2" target="3" label="x" cy:directed="0"><att name="interaction" value="ally of"/></edge></graph>`);
    expect(read).toMatchObject({ format: 'xgmml', actors: ['Ada', 'Bert', 'Cleo'] });
    expect(read.ties).toEqual(['Ada -> Bert: leads', expect.stringMatching(/Bert .* Cleo: .*ally of/)]);
  });

  it('are read in GXL, whose relations of many are told', async () => {
    const read =
      await readAny(`<?xml version="1.0"?><gxl xmlns:xlink="http://www.w3.org/1999/xlink"><graph id="g" edgemode="directed">
  <node id="a"><type xlink:href="s.gxl#Person"/><attr name="label"><string>Ada</string></attr></node><node id="b"/>
  <edge from="a" to="b"><attr name="type"><string>leads</string></attr></edge><rel><relend target="a"/></rel></graph></gxl>`);
    expect(read).toMatchObject({ format: 'xgmml', actors: ['Ada', 'b'], ties: ['Ada -> b: leads'] });
    expect(read.told.join()).toMatch(/any number of nodes at once/);
  });

  it('are GraphML where the graph stands alone, and no RDF where their tags follow on one another', async () => {
    const graph = '<graph edgedefault="directed"><node id="a"/><edge source="a" target="b"/></graph>';
    expect(await readAny(graph)).toMatchObject({ format: 'graphml', ties: ['a -> b'] });
    const read = await readAny('<x:One><x:Two><x:Three/></x:Two></x:One>');
    expect(read.format).not.toBe('rdfxml');
    expect(read.ties).toEqual([]);
  });
});
