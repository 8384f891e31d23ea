import { ask } from './guess/answers-to';
import { readAny } from './read-ties';

const read = async (value: unknown) => (await readAny(JSON.stringify(value))).ties;
const asked = async (value: unknown) =>
  (await ask(JSON.stringify(value), 'a.json')).questions.map(({ id }) => id);

describe('JSON of a form that says who is tied to whom', () => {
  it('has the persons of GEDCOM X by their names, and couples without a direction', async () => {
    const toPerson = (id: string, fullText: string) => ({ id, names: [{ nameForms: [{ fullText }] }] });
    expect(
      await read({
        persons: [toPerson('p1', 'Ali'), toPerson('p2', 'Fatima'), toPerson('p3', 'Hassan')],
        relationships: [
          { type: 'http://gedcomx.org/Couple', person1: { resource: '#p1' }, person2: { resource: '#p2' } },
          {
            type: 'http://gedcomx.org/ParentChild',
            person1: { resource: '#p1' },
            person2: { resource: '#p3' },
          },
        ],
      }),
    ).toEqual(['Ali -- Fatima: couple', 'Ali -> Hassan: parent of']);
  });

  it('has the entities of Wikibase by their labels, and what both claim once', async () => {
    const toClaim = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: 'normal' });
    const toEntity = (id: string, value: string, claims: object) => ({
      id,
      labels: { en: { value } },
      claims,
    });
    expect(
      await read({
        entities: {
          Q1: toEntity('Q1', 'Ada', { P26: [toClaim('Q2')], P108: [toClaim('Q9')] }),
          Q2: toEntity('Q2', 'Bert', {
            P26: [toClaim('Q1')],
            P22: [{ ...toClaim('Q1'), rank: 'deprecated' }],
          }),
        },
      }),
    ).toEqual(['Ada -- Bert: spouse', 'Ada -> Q9: employer']);
  });

  it('has members and rights of BloodHound by the names of what it knows', async () => {
    expect(
      await read({
        meta: { type: 'groups', count: 1 },
        data: [
          {
            ObjectIdentifier: 'S-1',
            Properties: { name: 'ADMINS' },
            Members: [{ ObjectIdentifier: 'S-2', ObjectType: 'User' }],
            Aces: [{ PrincipalSID: 'S-3', PrincipalType: 'User', RightName: 'Owns', IsInherited: false }],
          },
        ],
      }),
    ).toEqual(['S-2 -> ADMINS: is a member of', 'S-3 -> ADMINS: Owns']);
  });

  it('asks which relations of PROV tie actors', async () => {
    const prov = {
      agent: { 'ex:ada': { 'foaf:name': 'Ada' }, 'ex:un': { 'foaf:name': { $: 'UN', lang: 'en' } } },
      entity: { 'ex:e': {} },
      actedOnBehalfOf: { '_:1': { 'prov:delegate': 'ex:ada', 'prov:responsible': 'ex:un' } },
      wasAttributedTo: { '_:2': { 'prov:entity': 'ex:e', 'prov:agent': 'ex:ada' } },
    };
    expect(await read(prov)).toEqual(['ex:e -> Ada: was attributed to', 'Ada -> UN: acted on behalf of']);
    expect(await asked(prov)).toContain('provenance');
  });

  it('asks whether pages of Roam are actors, whom blocks within blocks name', async () => {
    const pages = [
      { title: 'Ada', children: [{ string: 'met [[Bert]]', children: [{ string: 'and [[Cy|him]]' }] }] },
      { title: 'Bert', children: [] },
    ];
    expect(await read(pages)).toEqual(['Ada -> Bert: links to', 'Ada -> Cy: links to']);
    expect(await asked(pages)).toContain('pages');
  });

  it('ties those who follow somebody to the subject beside the list', async () => {
    const followers = [
      { did: 'b', handle: 'b.net', displayName: 'Bert' },
      { did: 'c', handle: 'c.net', displayName: '' },
    ];
    expect(await read({ subject: { did: 'a', handle: 'a.net', displayName: 'Ada' }, followers })).toEqual([
      'Bert -> Ada: follows',
      'c.net -> Ada: follows',
    ]);
  });

  it('asks whether records are tied to those whose ids they list', async () => {
    const bom = {
      components: [
        { 'bom-ref': 'pkg:a', name: 'app' },
        { 'bom-ref': 'pkg:b', name: 'lib' },
      ],
      dependencies: [{ ref: 'pkg:a', dependsOn: ['pkg:b'] }, { ref: 'pkg:b' }],
    };
    expect(await read(bom)).toEqual(['app -> lib: depends on']);
    expect(await asked(bom)).toContain('references');
  });

  it('asks whether those in lists below keys are members of what the keys name', async () => {
    const groups = {
      HS17: [{ name: 'Ada', title: 'Chair' }, { name: 'Bert' }],
      HS98: [{ name: 'Bert' }, { name: 'Cy' }],
    };
    expect(await read(groups)).toEqual([
      'Ada -> HS17: Chair',
      'Bert -> HS17: is in',
      'Bert -> HS98: is in',
      'Cy -> HS98: is in',
    ]);
    expect(await asked(groups)).toContain('groups');
  });

  it('ties comments of Reddit to whom they answer, and nobody to who has left', async () => {
    const rows = [
      { id: 'c1', author: 'ada', parent_id: 't3_p', body: 'a' },
      { id: 'c2', author: 'bert', parent_id: 't1_c1', body: 'b' },
      { id: 'c3', author: '[deleted]', parent_id: 't1_c2', body: 'c' },
      { id: 'c4', author: 'cy', parent_id: 't1_c3', body: 'd' },
    ];
    expect(await read(rows)).toEqual(['bert -> ada: replied to']);
  });
});
