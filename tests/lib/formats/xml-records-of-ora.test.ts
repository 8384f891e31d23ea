import { lines } from './corpus/table-case';
import { readAny } from './read-ties';

const META = lines(
  '<DynamicNetwork><MetaNetwork id="Embassy">',
  '<nodes><nodeclass type="Agent" id="agent">',
  '<node id="a1" title="Wadih Haj"><properties><property id="nationality" type="text" value="Jordan"/></properties></node>',
  '<node id="a2" title="Fazul Abdi"/></nodeclass>',
  '<nodeclass type="Task" id="task"><node id="t1" title="watching"/></nodeclass></nodes>',
  '<networks><network sourceType="Agent" targetType="Agent" id="agent x agent" isDirected="true">',
  '<link source="a1" target="a2" value="1"/><link source="a2" target="a2" value="0"/></network>',
  '<network sourceType="Agent" targetType="Task" id="agent x task"><link source="a2" target="t1" value="2"/></network>',
  '</networks></MetaNetwork></DynamicNetwork>',
);

describe('meta-networks in DynetML', () => {
  it('tie nodes of all classes by the links of each network, and 0 is none', async () => {
    const { format, ties, told } = await readAny(META);
    expect(format).toBe('xml');
    expect(ties).toEqual(['Wadih Haj -> Fazul Abdi: agent x agent', 'Fazul Abdi -> watching: agent x task']);
    expect(told).toContain('1 link has the value 0, and made no tie.');
  });
});
