import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startBrowser } from './browser';
import { textOf } from './explorer-page';
import { chooseFiles, createStayingImport, readOutcome, section } from './import-page';

/** A folder of real files by other tools, which are not part of this project. */
const SAMPLES = process.env.BACKCHANNEL_SAMPLES;
const browser = startBrowser();
const open = createStayingImport(browser);

/** A file, what the page says of it, and what it makes. */
const FILES: readonly (readonly [name: string, format: string, makes: string | RegExp])[] = [
  ['gexf/basic.gexf', 'GEXF', '2 actors and 2 ties'],
  ['gexf/mixed.gexf', 'GEXF', '3 actors and 3 ties'],
  ['gexf/data.gexf', 'GEXF', '4 actors and 5 ties'],
  ['gexf/liststring.gexf', 'GEXF', '4 actors and 5 ties'],
  ['gexf/edge_viz.gexf', 'GEXF', '2 actors and 1 tie'],
  ['gexf/v1_3_writer.gexf', 'GEXF', '2 actors and 1 tie'],
  ['gexf/les_miserables.gexf', 'GEXF', '77 actors and 254 ties'],
  ['gexf/celegans.gexf', 'GEXF', '306 actors and 2,345 ties'],
  ['gexf/dynamicTest.gexf', 'GEXF', '4 actors and 5 ties'],
  ['graphml/attributes.graphml', 'GraphML', '6 actors and 7 ties'],
  ['graphml/basic.graphml', 'GraphML', '11 actors and 12 ties'],
  ['graphml/miserables.graphml', 'GraphML', '77 actors and 254 ties'],
  ['graphml/multigraph.graphml', 'GraphML', '6 actors and 9 ties'],
  ['graphml/mixed_multigraph.graphml', 'GraphML', '6 actors and 8 ties'],
  ['graphml/tinkerpop-modern.xml', 'GraphML', '6 actors and 6 ties'],
  ['cytoscape/cose-bilkent-layout-compound.json', 'Cytoscape JSON', '28 actors and 35 ties'],
  // One of its 18 edges is a loop, which ties nobody.
  ['cytoscape/edge-types.json', 'Cytoscape JSON', '23 actors and 17 ties'],
  ['cytoscape/glypican2.cx2', 'CX2', '2 actors and 1 tie'],
  ['ftm/entities.ftm.json', 'FollowTheMoney entities', /^185 actors(,| and) 291 ties/],
  ['popolo/estonia-ep-popolo-v1.0.json', 'Popolo', /^201 actors, 598 ties/],
  [
    'stix/defining-campaigns-threat-actors-intrusion-sets.json',
    'STIX 2.1 bundle',
    /^8 actors(,| and) 18 ties/,
  ],
  ['csv/tribes_edges.csv', 'CSV', '16 actors and 58 ties'],
  ['csv/ucdp-actor-relations.csv', 'CSV', '641 actors and 5,543 ties'],
  ['csv/soc-sign-bitcoinotc.csv', 'CSV', '5,881 actors and 35,592 ties'],
  ['csv/wiki-Vote.txt', 'TSV', '7,115 actors and 103,689 ties'],
  ['events/icews-500.tab', 'ICEWS events', /ties/],
  ['events/gdelt1_sample_events.csv', 'GDELT events', /ties/],
];

(SAMPLES ? describe : describe.skip)('files by other tools through the page (BACKCHANNEL_SAMPLES)', () => {
  it.each(FILES)('%s is %s', async (name, format, makes) => {
    const page = await open();
    await chooseFiles(page, { name: basename(name), content: readFileSync(join(SAMPLES ?? '', name)) });
    expect(await textOf(section(page, 'The file'))).toContain(`: ${format}`);
    const outcome = await readOutcome(page);
    if (typeof makes === 'string') expect(outcome).toBe(makes);
    else expect(outcome).toMatch(makes);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(true);
  });
});
