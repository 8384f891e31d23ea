import { NETWORK_FORMAT } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { Remark } from '../import-tables';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { OwnThing, readFields } from './own-thing';
import { isNode, type RdfGraph, type RdfThing, toKey } from './rdf-graph';
import { BACKCHANNEL, DCTERMS, FOAF, PROV, RDF, RDFS, SKOS } from './rdf-namespaces';

const KNOWN_TYPES: ReadonlySet<string> = new Set(RELATIONSHIP_TYPES.map(({ id }) => id));

/**
 * Returns the network that this program wrote as RDF, whatever program has written it again since; null when the statements are not of
 * this program.
 */
export function readOwnRdf(graph: RdfGraph): ReadResult | null {
  const reader = new OwnReader(graph);
  const [network, second] = reader.list('Network');
  if (!network) return null;
  if (second)
    return toFailed('The file holds several networks of this program.', 'Put each into a file of its own.');
  const raw = reader.readNetwork(network);
  const parsed = parseNetwork(raw);
  if (parsed.ok) return { kind: 'network', network: parsed.value, remarks: [] };
  const faults = parsed.issues.filter(({ severity }) => severity === 'error');
  const [first, ...others] = faults.map(
    ({ path, message, fix }): Remark => ({ severity: 'error', place: path, message, fix }),
  );
  return first
    ? { kind: 'failed', remarks: [first, ...others] }
    : toFailed('The statements hold no network.', 'Export it again.');
}

type Fields = Record<string, unknown>;

/** Reads things of this program's own terms back into the fields of a network file. */
class OwnReader {
  private readonly classes = new Map<string, OwnThing[]>();

  constructor(graph: RdfGraph) {
    for (const thing of graph.things.values()) {
      for (const type of thing.said.get(`${RDF}type`) ?? []) {
        if (type.kind !== 'iri' || (!type.value.startsWith(BACKCHANNEL) && type.value !== AGENT)) continue;
        const listed = this.classes.get(type.value) ?? [];
        listed.push(new OwnThing(graph, thing));
        this.classes.set(type.value, listed);
      }
    }
    // Documents are those that belong to the network: other entities of PROV-O do as well.
    const documents = [...graph.things.values()].filter((thing) => isDocument(thing));
    this.classes.set(
      DOCUMENT,
      documents.map((thing) => new OwnThing(graph, thing)),
    );
  }

  list(name: string): readonly OwnThing[] {
    return this.classes.get(`${BACKCHANNEL}${name}`) ?? [];
  }

  readNetwork(network: OwnThing): Fields {
    const between = network.things(`${BACKCHANNEL}between`).map((side) => side.ids(`${BACKCHANNEL}actor`));
    return {
      ...network.extras(),
      format: NETWORK_FORMAT,
      id: network.ownId(),
      ...readFields({
        title: network.text(`${DCTERMS}title`),
        description: network.text(`${DCTERMS}description`),
        asOf: network.text(`${BACKCHANNEL}asOf`),
      }),
      ...(between.length > 0 && { between }),
      actors: (this.classes.get(AGENT) ?? []).map(readActor),
      documents: (this.classes.get(DOCUMENT) ?? []).map(readDocument),
      relationshipTypes: this.list('RelationshipType').flatMap(readType),
      relationships: this.list('Relationship').map(readTie),
      claims: this.list('Claim').map(readClaim),
      meetings: this.list('Meeting').map(readMeeting),
    };
  }
}

const AGENT = `${PROV}Agent`;
const DOCUMENT = `${FOAF}Document`;

function isDocument({ said }: RdfThing): boolean {
  const has = (property: string) => said.has(property);
  return (
    has(`${BACKCHANNEL}network`) &&
    (said.get(`${RDF}type`) ?? []).some((type) => isNode(type) && toKey(type) === DOCUMENT)
  );
}

function readActor(actor: OwnThing): Fields {
  const identifiers = actor
    .things(`${BACKCHANNEL}identifier`)
    .map((each) => [each.text(`${BACKCHANNEL}scheme`) ?? '', each.text(`${RDF}value`) ?? ''] as const);
  return {
    ...actor.extras(),
    id: actor.ownId(),
    ...readFields({
      kind: actor.text(`${BACKCHANNEL}kind`),
      name: actor.text(`${RDFS}label`),
      aliases: actor.texts(`${SKOS}altLabel`),
      role: actor.text(`${BACKCHANNEL}role`),
      country: actor.text(`${BACKCHANNEL}country`),
      ...readPeriod(actor),
      notes: actor.text(`${RDFS}comment`),
    }),
    ...(identifiers.length > 0 && { identifiers: Object.fromEntries(identifiers) }),
    ...(actor.text(`${BACKCHANNEL}actsThroughOthers`) === 'true' && { shadow: true }),
  };
}

function readDocument(document: OwnThing): Fields {
  return {
    ...document.extras(),
    id: document.ownId(),
    ...readFields({
      title: document.text(`${DCTERMS}title`),
      publisher: document.text(`${DCTERMS}publisher`),
      authors: document.texts(`${DCTERMS}creator`),
      published: document.text(`${DCTERMS}issued`),
      url: document.text(`${BACKCHANNEL}url`) ?? document.address(`${FOAF}page`),
      reliability: document.text(`${BACKCHANNEL}reliability`),
      textHash: document.text(`${BACKCHANNEL}textHash`),
    }),
  };
}

/** Types of the vocabulary are told for others alone; a network's own have all that is known of them in one text. */
function readType(type: OwnThing): readonly unknown[] {
  const declared = type.json(`${BACKCHANNEL}declaration`);
  if (declared !== undefined) return [declared];
  const id = type.ownId();
  return KNOWN_TYPES.has(id) ? [] : [{ id, ...readFields({ label: type.text(`${RDFS}label`) }) }];
}

function readTie(tie: OwnThing): Fields {
  return {
    ...tie.extras(),
    id: tie.ownId(),
    ...readFields({
      type: tie.id(`${BACKCHANNEL}type`),
      source: tie.id(`${BACKCHANNEL}source`),
      target: tie.id(`${BACKCHANNEL}target`),
      onBehalfOf: tie.id(`${BACKCHANNEL}onBehalfOf`),
      toward: tie.id(`${BACKCHANNEL}toward`),
      claim: tie.id(`${BACKCHANNEL}claim`),
      modality: tie.text(`${BACKCHANNEL}modality`),
      ...readPeriod(tie),
      notes: tie.text(`${RDFS}comment`),
    }),
    evidence: tie.things(`${PROV}qualifiedDerivation`).map(readItem),
  };
}

function readClaim(claim: OwnThing): Fields {
  return {
    ...claim.extras(),
    id: claim.ownId(),
    ...readFields({ statement: claim.text(`${RDF}value`), notes: claim.text(`${RDFS}comment`) }),
    relationships: claim.ids(`${BACKCHANNEL}about`),
    meetings: claim.ids(`${BACKCHANNEL}aboutMeeting`),
    evidence: claim.things(`${PROV}qualifiedDerivation`).map(readItem),
  };
}

function readMeeting(meeting: OwnThing): Fields {
  const participants = meeting.things(`${BACKCHANNEL}participant`).map((seat) => ({
    ...seat.extras(),
    ...readFields({ actor: seat.id(`${BACKCHANNEL}actor`), role: seat.text(`${BACKCHANNEL}role`) }),
  }));
  return {
    ...meeting.extras(),
    id: meeting.ownId(),
    ...readFields({
      title: meeting.text(`${RDFS}label`),
      ...readPeriod(meeting),
      place: meeting.text(`${BACKCHANNEL}place`),
      outcome: meeting.text(`${BACKCHANNEL}outcome`),
      notes: meeting.text(`${RDFS}comment`),
    }),
    participants,
    evidence: meeting.things(`${BACKCHANNEL}evidence`).map(readItem),
  };
}

function readItem(item: OwnThing): Fields {
  const credibility = item.text(`${BACKCHANNEL}credibility`);
  return {
    ...item.extras(),
    ...readFields({
      document: item.id(`${PROV}entity`),
      attribution: item.text(`${BACKCHANNEL}attribution`),
      speaker: item.id(`${BACKCHANNEL}speaker`),
      unnamedSpeaker: item.text(`${BACKCHANNEL}unnamedSpeaker`),
      excerpt: item.text(`${BACKCHANNEL}excerpt`),
      locator: item.text(`${BACKCHANNEL}locator`),
      date: item.text(`${BACKCHANNEL}saidOn`),
    }),
    ...(credibility !== null && { credibility: Number(credibility) }),
  };
}

function readPeriod(thing: OwnThing): Readonly<Record<'from' | 'to', string | null>> {
  return { from: thing.text(`${BACKCHANNEL}from`), to: thing.text(`${BACKCHANNEL}to`) };
}
