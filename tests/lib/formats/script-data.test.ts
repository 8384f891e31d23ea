import { findScriptData } from '@/lib/formats/json/script-data';
import { readSilently } from './answer-file';
import { readAny } from './read-ties';

const NODES =
  "var nodes = new vis.DataSet([ {id: 1, label: 'Ada'}, // first\n {id: 2, label: \"Bert's [mill]\"}, ]);";

describe('a script that holds nothing but data', () => {
  it.each([
    [
      'lists with names',
      `${NODES}\nconst edges: Edge[] = [{from: 1, to: 2, label: 'trains'}];\nexport { nodes, edges };`,
    ],
    [
      'an export beside types',
      "import { A } from './a';\nexport interface Link {\n from: string;\n}\n/** All. */\nexport const LINKS: Link[] = [\n { from: 'Ada', to: 'Bert\\'s [mill]', type: 'trains' },\n] as const;",
    ],
    ['what a module is', 'module.exports = [{"from":"Ada","to":"Bert\'s [mill]","type":"trains"}];'],
    [
      'a value of the window',
      '// made by hand\nwindow.app.data = [{"from":"Ada","to":"Bert\'s [mill]","type":"trains"}]',
    ],
  ])('is read: %s', async (_, text) => {
    const { format, ties, told } = await readAny(text);
    expect([format, ties]).toEqual(['records', ["Ada -> Bert's [mill]: trains"]]);
    expect(told.join()).toContain('nothing was run');
  });

  it.each([
    ['as a text of several lines', 'a.js', 'let raw = `\n[{"from":"Ada","to":"Bert","type":"trains"}]\n`;'],
    [
      'of a name alone, by the ending of the file',
      'data.js',
      'data = [{"from":"Ada","to":"Bert","type":"trains"}]\n',
    ],
    [
      'with a type that has braces',
      'data.ts',
      'export const DATA: Record<string, { from: string }> = [{ from: "Ada", to: "Bert", type: "trains" }];',
    ],
  ])('is read: %s', async (_, name, text) => {
    expect((await readSilently(text, name)).ties).toEqual(['Ada -> Bert: trains']);
  });

  it.each([
    ['does something', `${NODES}\nconst network = new vis.Network(container, data);`],
    ['computes a value', 'const nodes = [{ id: 1, x: width * 2 }];'],
    ['is cut short', 'const nodes = [{ id: 1 }'],
    ['is of another language', 'names = [{"id": 1}]\nprint(names)'],
    [
      'makes its data anew',
      'var links = [{source: "Ada", target: "Bert"}, {source: "Bert", target: "Cleo"}];\nlinks.push(more);',
    ],
    [
      'has more data within what it does',
      'var links = [{source: "Ada", target: "Bert"}, {source: "Bert", target: "Cleo"}];\ndraw([{ id: x }]);',
    ],
    ['holds no data', "import { A } from './a';\nexport default A;"],
  ])('is no script that %s', async (_, text) => {
    expect(await findScriptData(text)).toBeNull();
  });

  it('is read as far as it only works with its links, and what was passed over is told', async () => {
    const links =
      'var links = [\n {source: "Ada", target: "Bert", type: "trains"},\n {source: "Bert", target: "Cleo", type: "pays"}\n];';
    const program = 'var width = 960;\nlinks.forEach(function(link) { draw(link, width); });';
    const { ties, told } = await readSilently(`${links}\n${program}\n`, 'map.js');
    expect(ties).toEqual(['Ada -> Bert: trains', 'Bert -> Cleo: pays']);
    expect(told.join()).toContain('From line 5 on it is a program that works with it, and was passed over.');
  });

  it('is no table, where a function holds all of it', async () => {
    const script =
      'function build() {\n  nodes = {\n    "Ada": { "x": width * 2, "name": "Ada" },\n    "Bert": { "x": width, "name": "Bert" }\n  };\n}\n';
    await expect(readSilently(script, 'build.js')).rejects.toThrow(/a program in JavaScript/);
  });
});
