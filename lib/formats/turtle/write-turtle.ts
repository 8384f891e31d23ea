import type { Actor, Evidence, Meeting, Network, Relationship, SourceDocument } from '@/lib/network/network';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  networkSchema,
  relationshipSchema,
} from '@/lib/network/schema';
import { computeStandings } from '@/lib/network/standing';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { WrittenFile } from '../format';
import { BACKCHANNEL, DCTERMS, FOAF, OWL, PROV, RDF, RDFS, SKOS, XSD } from '../rdf/rdf-namespaces';
import { type Statement, TurtleWriter, toDate, toIri } from './turtle-text';

const PREFIXES = {
  ...{ bc: BACKCHANNEL, prov: PROV, rdf: RDF, rdfs: RDFS, skos: SKOS },
  ...{ dcterms: DCTERMS, foaf: FOAF, owl: OWL, xsd: XSD },
};

const CLASSES: Readonly<Record<Actor['kind'], string>> = {
  person: 'prov:Person, foaf:Person',
  group: 'prov:Organization, foaf:Group',
  state: 'prov:Organization, bc:State',
};

/**
 * Returns a network as RDF in Turtle. A tie is a thing with a type and ends, never a bare statement: one that is denied or proposed
 * is not asserted. What it stands on is said in the words of PROV-O.
 */
export function writeTurtle(network: Network): WrittenFile {
  const writer = new NetworkWriter(network);
  writer.writeAll();
  const { replaced, bytes } = writer.finish();
  const losses =
    replaced === 0 ? [] : [`${replaced.toLocaleString('en')} halves of characters are replaced by “�”.`];
  return { bytes, losses };
}

type Part = 'actor' | 'document' | 'relationship' | 'claim' | 'meeting' | 'type';

class NetworkWriter {
  private readonly turtle = new TurtleWriter(PREFIXES);
  private readonly standings: ReturnType<typeof computeStandings>;
  private readonly own: ReadonlySet<string>;

  constructor(private readonly network: Network) {
    this.standings = computeStandings(network);
    this.own = new Set(network.relationshipTypes.map(({ id }) => id));
  }

  writeAll(): void {
    const { network, turtle } = this;
    const between = (network.between ?? []).map((side) =>
      turtle.blank([['bc:actor', side.map((id) => this.name('actor', id))]]),
    );
    turtle.say(this.toNetwork(), [
      ['a', 'bc:Network'],
      ['dcterms:title', turtle.text(network.title)],
      ['dcterms:description', turtle.text(network.description)],
      ['bc:asOf', toDate(network.asOf)],
      ['bc:between', between],
      ...this.extras(network, networkSchema.shape),
    ]);
    for (const actor of network.actors) this.writeActor(actor);
    for (const document of network.documents) this.writeDocument(document);
    const used = new Set(network.relationships.map(({ type }) => type));
    for (const type of collectTypes(network).values())
      if (used.has(type.id) || this.own.has(type.id)) this.writeType(type);
    for (const tie of network.relationships) this.writeTie(tie);
    this.writeClaims();
    for (const meeting of network.meetings) this.writeMeeting(meeting);
  }

  finish(): { readonly bytes: Uint8Array; readonly replaced: number } {
    return { bytes: this.turtle.toBytes(), replaced: this.turtle.replaced };
  }

  private toNetwork(): string {
    return toIri(`urn:backchannel:network:${this.network.id}`);
  }

  private name(part: Part, id: string): string {
    // Types of the vocabulary are the same in all networks.
    if (part === 'type' && !this.own.has(id)) return toIri(`urn:backchannel:type:${id}`);
    return toIri(`urn:backchannel:network:${this.network.id}:${part}:${id}`);
  }

  private writeActor(actor: Actor): void {
    const { turtle } = this;
    const { wikidata } = actor.identifiers;
    const isItem = wikidata !== undefined && /^Q\d{1,15}$/.test(wikidata);
    const identifiers = Object.entries(actor.identifiers).map(([name, id]) =>
      turtle.blank([
        ['bc:scheme', turtle.text(name)],
        ['rdf:value', turtle.text(id) ?? '""'],
      ]),
    );
    turtle.say(this.name('actor', actor.id), [
      ['a', `prov:Agent, ${CLASSES[actor.kind]}`],
      ['bc:network', this.toNetwork()],
      ['rdfs:label', turtle.text(actor.name)],
      ['skos:altLabel', actor.aliases.map((alias) => turtle.text(alias))],
      ['bc:kind', turtle.text(actor.kind)],
      ['bc:role', turtle.text(actor.role)],
      ['bc:country', turtle.text(actor.country)],
      ...this.toPeriod(actor),
      ['rdfs:comment', turtle.text(actor.notes)],
      ['bc:identifier', identifiers],
      ['owl:sameAs', isItem ? `<http://www.wikidata.org/entity/${wikidata}>` : null],
      ['bc:actsThroughOthers', actor.shadow ? 'true' : null],
      ...this.extras(actor, actorSchema.shape),
    ]);
  }

  private writeDocument(document: SourceDocument): void {
    const { turtle } = this;
    const { url } = document;
    turtle.say(this.name('document', document.id), [
      ['a', 'prov:Entity, foaf:Document'],
      ['bc:network', this.toNetwork()],
      ['dcterms:title', turtle.text(document.title)],
      ['dcterms:publisher', turtle.text(document.publisher)],
      ['dcterms:creator', document.authors.map((author) => turtle.text(author))],
      ['dcterms:issued', toDate(document.published)],
      ['foaf:page', url === '' ? null : toIri(url)],
      // An address with letters that no IRI can hold stands there as it was as well.
      ['bc:url', toIri(url) === `<${url}>` ? null : turtle.text(url)],
      ['bc:textHash', turtle.text(document.textHash ?? null)],
      ['bc:reliability', turtle.text(document.reliability)],
      ...this.extras(document, documentSchema.shape),
    ]);
  }

  private writeType(type: RelationshipType): void {
    const { turtle } = this;
    const { id, third } = type;
    turtle.say(this.name('type', id), [
      ['a', 'bc:RelationshipType'],
      ['rdfs:label', turtle.text(type.label)],
      ['bc:inverseLabel', turtle.text(type.inverseLabel)],
      ['bc:plural', turtle.text(type.plural)],
      ['rdfs:comment', turtle.text(type.description)],
      ['bc:family', turtle.text(type.family)],
      ['bc:symmetric', String(type.symmetric)],
      ['bc:carriesMessages', String(type.carriesMessages)],
      ['bc:sign', String(type.sign)],
      ['bc:response', turtle.text(type.response)],
      ['bc:thirdRole', turtle.text(third?.role ?? null)],
      // How it is drawn, and whom it may tie, for those who read it back.
      ['bc:declaration', this.own.has(id) ? turtle.text(JSON.stringify(type)) : null],
    ]);
  }

  private writeTie(tie: Relationship): void {
    const { turtle } = this;
    const actor = (id: string | null) => (id === null ? null : this.name('actor', id));
    turtle.say(this.name('relationship', tie.id), [
      ['a', 'bc:Relationship, prov:Entity'],
      ['bc:network', this.toNetwork()],
      ['bc:type', this.name('type', tie.type)],
      ['bc:source', actor(tie.source)],
      ['bc:target', actor(tie.target)],
      ['bc:onBehalfOf', actor(tie.onBehalfOf)],
      ['bc:toward', actor(tie.toward)],
      ['bc:claim', tie.claim === null ? null : this.name('claim', tie.claim)],
      ['bc:modality', turtle.text(tie.modality)],
      ...this.toPeriod(tie),
      ['rdfs:comment', turtle.text(tie.notes)],
      ['bc:standing', turtle.text(this.standings.relationships.get(tie.id)?.id ?? null)],
      ...this.toEvidence(tie.evidence),
      ...this.extras(tie, relationshipSchema.shape),
    ]);
  }

  private writeClaims(): void {
    const { network, turtle } = this;
    for (const claim of network.claims) {
      turtle.say(this.name('claim', claim.id), [
        ['a', 'bc:Claim, prov:Entity'],
        ['bc:network', this.toNetwork()],
        ['rdf:value', turtle.text(claim.statement)],
        ['bc:about', claim.relationships.map((id) => this.name('relationship', id))],
        ['bc:aboutMeeting', claim.meetings.map((id) => this.name('meeting', id))],
        ['rdfs:comment', turtle.text(claim.notes)],
        ['bc:standing', turtle.text(this.standings.claims.get(claim.id)?.id ?? null)],
        ...this.toEvidence(claim.evidence),
        ...this.extras(claim, claimSchema.shape),
      ]);
    }
  }

  private writeMeeting(meeting: Meeting): void {
    const { turtle } = this;
    const seats = meeting.participants.map(({ actor, role }) =>
      turtle.blank([
        ['bc:actor', this.name('actor', actor)],
        ['bc:role', turtle.text(role)],
      ]),
    );
    turtle.say(this.name('meeting', meeting.id), [
      ['a', 'bc:Meeting, prov:Activity'],
      ['bc:network', this.toNetwork()],
      ['rdfs:label', turtle.text(meeting.title)],
      ...this.toPeriod(meeting),
      ['bc:place', turtle.text(meeting.place)],
      ['bc:participant', seats],
      ['bc:outcome', turtle.text(meeting.outcome)],
      ['rdfs:comment', turtle.text(meeting.notes)],
      ['bc:standing', turtle.text(this.standings.meetings.get(meeting.id)?.id ?? null)],
      ['bc:evidence', meeting.evidence.map((item) => turtle.blank(this.toItem(item)))],
      ...this.extras(meeting, meetingSchema.shape),
    ]);
  }

  private toPeriod({ from, to }: { from: string | null; to: string | null }): readonly Statement[] {
    return [
      ['bc:from', toDate(from)],
      ['bc:to', toDate(to)],
    ];
  }

  /** Evidence is what a thing was derived from, with its document, and to whom it is attributed. */
  private toEvidence(evidence: readonly Evidence[]): readonly Statement[] {
    const documents = new Set(evidence.map(({ document }) => this.name('document', document)));
    const speakers = new Set(
      evidence.flatMap(({ speaker }) => (speaker ? [this.name('actor', speaker)] : [])),
    );
    const items = evidence.map((item) => this.turtle.blank([['a', 'prov:Derivation'], ...this.toItem(item)]));
    return [
      ['prov:wasDerivedFrom', [...documents]],
      ['prov:wasAttributedTo', [...speakers]],
      ['prov:qualifiedDerivation', items],
    ];
  }

  private toItem(item: Evidence): readonly Statement[] {
    const { turtle } = this;
    return [
      ['prov:entity', this.name('document', item.document)],
      ['bc:attribution', turtle.text(item.attribution)],
      ['bc:speaker', item.speaker === null ? null : this.name('actor', item.speaker)],
      ['bc:unnamedSpeaker', turtle.text(item.unnamedSpeaker ?? null)],
      ['bc:excerpt', turtle.text(item.excerpt)],
      ['bc:locator', turtle.text(item.locator)],
      ['bc:saidOn', toDate(item.date)],
      ['bc:credibility', item.credibility === null ? null : String(item.credibility)],
      ...this.extras(item, evidenceSchema.shape),
    ];
  }

  /** Fields that the network file does not know, each with its name and its value as JSON. */
  private extras(thing: object, known: object): readonly Statement[] {
    const fields = Object.entries(thing).filter(([name]) => !Object.hasOwn(known, name));
    return [
      [
        'bc:extra',
        fields.map(([name, value]) =>
          this.turtle.blank([
            ['bc:field', this.turtle.text(name) ?? '""'],
            ['rdf:value', this.turtle.text(JSON.stringify(value) ?? 'null')],
          ]),
        ),
      ],
    ];
  }
}
