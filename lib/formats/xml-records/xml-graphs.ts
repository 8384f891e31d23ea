import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from '../records/read-node-links';
import { findMetaNetwork } from './dynetml';
import { findI2Chart } from './i2-chart';
import { listElements, listObjects, readElement, readText } from './list-elements';
import { findTeiLetters, findTeiRelations } from './tei-graphs';

const ENDS = ['source', 'target'] as const;

/** Returns the graph in XML of a form that says itself who is tied to whom, told by the name of its first element; null for all others. */
export function findXmlGraph(name: string, root: JsonObject): NodeLinks | null {
  switch (name) {
    case 'TEI':
    case 'teiCorpus':
      return findTeiRelations(root) ?? findTeiLetters(root);
    case 'definitions':
      return findMessages(root);
    case 'pathway':
      return findPathway(root);
    case 'eac-cpf':
    case 'eac':
      return findRecordRelations(root);
    case 'ownershipDocument':
      return findOwners(root);
    case 'DynamicNetwork':
    case 'DynamicMetaNetwork':
    case 'MetaNetwork':
    case 'MetaMatrix':
      return findMetaNetwork(root);
    case 'Chart':
      return findI2Chart(root);
    default:
      return null;
  }
}

/** The message flows of a process in BPMN tie its participants; the flow within each of them ties nobody. */
function findMessages(root: JsonObject): NodeLinks | null {
  const participants = listObjects(root, 'participant').map((each) => ({
    id: readText(each.id),
    name: readText(each.name) || readText(each.id),
  }));
  const known = new Map(participants.map(({ id }) => [id, id]));
  // A flow may lead to a step within the process of a participant.
  for (const process of listObjects(root, 'process')) {
    const owner = listObjects(root, 'participant').find(({ processRef }) => processRef === process.id);
    if (owner) for (const step of listIds(process)) known.set(step, readText(owner.id));
  }
  const links = listObjects(root, 'messageFlow').flatMap(({ sourceRef, targetRef, name }) => {
    const [source, target] = [known.get(readText(sourceRef)), known.get(readText(targetRef))];
    const type = readText(name);
    return source && target ? [{ source, target, directed: true, ...(type !== '' && { type }) }] : [];
  });
  return links.length > 0 ? { nodes: participants, links, ends: ENDS, root: {} } : null;
}

function listIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listIds);
  if (!isJsonObject(value)) return [];
  return [
    ...(typeof value.id === 'string' ? [value.id] : []),
    ...Object.values(value).flatMap((held) => (typeof held === 'object' ? listIds(held) : [])),
  ];
}

/** A pathway of KEGG (KGML): entries are called as they are drawn, and the subtypes of a relation say what it is. */
function findPathway(root: JsonObject): NodeLinks | null {
  const nodes = listObjects(root, 'entry').map((entry) => {
    const [drawn] = listObjects(entry, 'graphics');
    const label = readText(drawn?.name).split(',')[0] ?? '';
    return {
      id: readText(entry.id),
      name: label || readText(entry.name),
      kegg: readText(entry.name),
      type: readText(entry.type),
    };
  });
  const links = listObjects(root, 'relation').map(({ entry1, entry2, type, subtype }) => {
    const words = listObjects({ subtype }, 'subtype').map((each) => readText(each.name));
    return {
      source: readText(entry1),
      target: readText(entry2),
      directed: true,
      type: words[0] || readText(type),
      ...(words.length > 1 && { also: words.slice(1).join(', ') }),
      relation: readText(type),
    };
  });
  return links.length > 0 ? { nodes, links, ends: ENDS, root: { title: readText(root.title) } } : null;
}

/** A record of an archive (EAC-CPF) ties the one whom it describes to those to whom it is related. */
function findRecordRelations(root: JsonObject): NodeLinks | null {
  const name = readElement(listElements(root, 'identity'), 'part') || readElement(root, 'nameEntry');
  const entityType = readElement(root, 'entityType');
  const related = listObjects(root, 'cpfRelation').map((each) => ({
    name: readElement(each, 'relationEntry'),
    role: toWord(readText(each.role)),
    type: toWord(readText(each.arcrole) || readText(each.cpfRelationType)),
  }));
  const named = related.filter((each) => each.name !== '');
  if (name === '' || named.length === 0) return null;
  const nodes = [
    { id: name, name, kind: toKind(entityType) },
    ...named.map((each) => ({ id: each.name, name: each.name, kind: toKind(each.role) })),
  ];
  const links = named.map((each) => ({
    source: name,
    target: each.name,
    directed: true,
    ...(each.type !== '' && { type: each.type }),
  }));
  const own = new Map(nodes.map((node) => [node.id, node]));
  return { nodes: [...own.values()], links, ends: ENDS, root: { title: name } };
}

/** What stands behind the address of a vocabulary, parted at its capitals: “corresponded with”. */
function toWord(address: string): string {
  return address
    .replace(/^.*[#/]/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

function toKind(word: string): string {
  if (/person/i.test(word)) return 'person';
  return /corporate|family/i.test(word) ? 'group' : '';
}

/** Who must say what they own of a firm (forms 3, 4 and 5 of the SEC): its directors, officers and large owners. */
function findOwners(root: JsonObject): NodeLinks | null {
  const [issuer] = listObjects(root, 'issuer');
  const firm = readText(issuer?.issuerName);
  const owners = listObjects(root, 'reportingOwner').flatMap((owner) => {
    const name = readElement(owner, 'rptOwnerName');
    return name === '' ? [] : [{ owner, name, id: readElement(owner, 'rptOwnerCik') || name }];
  });
  if (firm === '' || owners.length === 0) return null;
  const target = readText(issuer?.issuerCik) || firm;
  const nodes = [{ id: target, name: firm, kind: 'group' }, ...owners.map(({ id, name }) => ({ id, name }))];
  const links = owners.flatMap(({ owner, id }) => {
    const roles = ROLES.flatMap(([flag, type]) =>
      /^(1|true)$/i.test(readElement(owner, flag)) ? [type] : [],
    );
    const title = readElement(owner, 'officerTitle');
    const date = readText(root.periodOfReport);
    return (roles.length > 0 ? roles : ['is tied to']).map((type) => ({
      source: id,
      target,
      directed: true,
      type,
      ...(title !== '' && type === 'officer of' && { title }),
      ...(date !== '' && { date }),
    }));
  });
  return { nodes, links, ends: ENDS, root: { title: firm } };
}

const ROLES = [
  ['isDirector', 'director of'],
  ['isOfficer', 'officer of'],
  ['isTenPercentOwner', 'owner of'],
  ['isOther', 'is tied to'],
] as const;
