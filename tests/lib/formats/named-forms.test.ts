import { readFile } from '@/lib/formats/read-file';
import { lines } from './corpus/table-case';

/** Returns why a text is not read. */
async function whyNot(text: string) {
  const { result } = await readFile(new TextEncoder().encode(text), 'file', () => {});
  if (result.kind !== 'failed') throw new Error(`It was read as a ${result.kind}.`);
  return `${result.remarks[0].message} ${result.remarks[0].fix}`;
}

describe('a form of text that is known and not read', () => {
  it.each([
    ['a directory (LDIF)', lines('version: 1', 'dn: uid=ada,dc=org', 'objectClass: person', 'cn: Ada')],
    ['an ontology (OBO)', lines('format-version: 1.2', 'ontology: go', '', '[Term]', 'id: GO:1')],
    [
      'a multilayer network (multinet)',
      lines('#TYPE multiplex', '', '#LAYERS', 'kin,UNDIRECTED', '', '#EDGES', 'Ada,Bert,kin', 'Bert,Cy,kin'),
    ],
    [
      'a model of an architecture (Structurizr DSL)',
      lines('workspace "Desk" {', '  model {', '    a = person "Ada"', '    a -> b "Briefs"', '  }', '}'),
    ],
  ])('is named, with what to do: %s', async (name, text) => {
    expect(await whyNot(text)).toContain(`The file is ${name}, which is not read here. `);
  });
});
