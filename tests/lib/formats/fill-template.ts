import { joinList } from '@/lib/formats/join-list';
import {
  getTemplateColumns,
  TEMPLATE_SHEETS,
  type TemplateSheetId,
} from '@/lib/formats/template/template-sheets';
import type { TemplateRows } from '@/lib/formats/template/write-template';
import type { Evidence, Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { MEETING_ROLES } from '@/lib/vocabulary/meeting-roles';

type Cells = Readonly<Record<string, string | number | null | undefined>>;

/** Returns a network as a person would write it into the sheets: by names, with a number for what has several items of evidence. */
export function fillTemplate(network: Network): TemplateRows {
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const titles = new Map(network.documents.map(({ id, title }) => [id, title]));
  const statements = new Map(network.claims.map(({ id, statement }) => [id, statement]));
  const meetings = new Map(network.meetings.map(({ id, title }) => [id, title]));
  const types = collectTypes(network);
  const roles = new Map<string, string>(MEETING_ROLES.map(({ id, label }) => [id, label]));
  const name = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  const toEvidence = (item: Evidence | undefined): Cells =>
    item
      ? {
          ...item,
          ...{ document: titles.get(item.document), speaker: name(item.speaker), said: item.date },
          'evidence:unnamedSpeaker': item.unnamedSpeaker,
        }
      : {};
  const withEvidence = (cells: Cells, evidence: readonly Evidence[]): readonly Cells[] =>
    (evidence.length > 0 ? evidence : [undefined]).map((item) => ({ ...toEvidence(item), ...cells }));
  const ties = network.relationships.map((tie, index) => ({
    isResponse: tie.claim !== null,
    rows: withEvidence(
      {
        ...{ number: index + 1, type: types.get(tie.type)?.label, modality: tie.modality },
        ...{ source: name(tie.source), target: name(tie.target), third: name(tie.toward ?? tie.onBehalfOf) },
        ...{ from: tie.from, to: tie.to, notes: tie.notes },
        claim: tie.claim === null ? '' : statements.get(tie.claim),
        claims: joinList(
          network.claims
            .filter(({ relationships }) => relationships.includes(tie.id))
            .map(({ statement }) => statement),
        ),
      },
      tie.evidence,
    ),
  }));
  const lists: Readonly<Record<TemplateSheetId, readonly Cells[]>> = {
    Network: [
      {
        ...{ title: network.title, description: network.description, asOf: network.asOf },
        one: joinList((network.between?.[0] ?? []).map(name)),
        other: joinList((network.between?.[1] ?? []).map(name)),
      },
    ],
    Actors: network.actors.map((actor) => ({
      ...{ name: actor.name, kind: actor.kind, aliases: joinList(actor.aliases), role: actor.role },
      ...{ country: actor.country, from: actor.from, to: actor.to, notes: actor.notes },
      ...{ shadow: actor.shadow ? 'yes' : '', 'identifier:wikidata': actor.identifiers.wikidata },
    })),
    Ties: ties.filter(({ isResponse }) => !isResponse).flatMap(({ rows }) => rows),
    Responses: ties.filter(({ isResponse }) => isResponse).flatMap(({ rows }) => rows),
    Claims: network.claims.flatMap(({ statement, notes, evidence, meetings: about }) =>
      withEvidence(
        { statement, notes, meetings: joinList(about.map((id) => meetings.get(id) ?? '')) },
        evidence,
      ),
    ),
    Documents: network.documents.map((document) => ({ ...document, authors: joinList(document.authors) })),
    Meetings: network.meetings.flatMap((meeting) => {
      const { title, from, to, place, outcome, notes, participants, evidence } = meeting;
      const count = Math.max(participants.length, evidence.length, 1);
      return Array.from({ length: count }, (_, row) => ({
        ...toEvidence(evidence[row]),
        ...{ title, from, to, place, outcome, notes },
        participant: joinList([name(participants[row]?.actor ?? null)]),
        role: roles.get(participants[row]?.role ?? ''),
      }));
    }),
  };
  return Object.fromEntries(
    TEMPLATE_SHEETS.map((id) => [
      id,
      lists[id].map((cells) => getTemplateColumns(id).map(({ field }) => String(cells[field] ?? ''))),
    ]),
  );
}
