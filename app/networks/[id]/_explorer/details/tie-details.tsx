'use client';

import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { toSentence } from '@/lib/graph/model/describe';
import { listExtraFields } from '@/lib/network/extra-fields';
import type { Relationship } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { collectTieEvidence } from '@/lib/view/evidence-columns';
import { toTypeNoun } from '@/lib/vocabulary/tie-wordings';
import { EditActions } from '../editing/edit-actions';
import { useExplorer } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import { ClaimList } from './claim-list';
import styles from './details.module.css';
import { EvidenceColumns } from './evidence-columns';
import { ExtraFields } from './extra-fields';
import { StandingLine } from './standing-line';

/** A tie: what it says in words, when, what it amounts to, and both columns of its evidence. */
export function TieDetails({ relationship }: { relationship: Relationship }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const type = graph.getAttribute('types').get(relationship.type);
  const standing = shown.standings.relationships.get(relationship.id);
  const columns = collectTieEvidence(graph, shown, relationship);
  const claims = network.claims.filter(
    ({ id, relationships }) => relationships.includes(relationship.id) || id === relationship.claim,
  );
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>
          {type && <TieSymbol type={type} />} {type && toTypeNoun(type)}
          <EditActions
            thing={{ list: 'relationships', id: relationship.id }}
            form={{ kind: 'tie', id: relationship.id }}
          />
        </span>
        <h2 className={styles.statement}>
          <bdi dir="ltr">{toSentence(graph, relationship.id)}</bdi>
        </h2>
        <Dates relationship={relationship} />
        {relationship.modality === 'proposed' && (
          <p className={styles.soft}>
            It is proposed: offered, planned or conditional. It counts as no contact.
          </p>
        )}
      </div>
      {standing ? (
        <StandingLine standing={standing} tally={columns.tally} />
      ) : (
        <p className={styles.soft}>Nothing is left of it without the documents that you left out.</p>
      )}
      <EvidenceColumns
        columns={columns}
        owner={{ list: 'relationships', id: relationship.id }}
        // A denial is answered where the claim is: who denies the claim does not deny the denial.
        claim={claims.find(({ id }) => id !== relationship.claim)?.id}
      />
      {relationship.notes && (
        <p className={styles.text} dir="auto">
          {relationship.notes}
        </p>
      )}
      {claims.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>
            {relationship.claim === null
              ? 'Rests on'
              : type?.response === 'denies'
                ? 'The claim it denies'
                : 'The claim it answers'}
          </h3>
          <ClaimList claims={claims} />
        </section>
      )}
      <Participants relationship={relationship} />
      <ExtraFields fields={listExtraFields('relationships', relationship)} />
    </div>
  );
}

function Dates({ relationship: { from, to } }: { relationship: Relationship }) {
  if (!from && !to) return <p className={styles.soft}>No date of its own.</p>;
  if (from && from === to) return <p className={styles.soft}>{toDateLabel(from)}</p>;
  return (
    <p className={styles.soft}>
      {from ? `From ${toDateLabel(from)}` : 'Start unknown'}
      {to ? ` to ${toDateLabel(to)}` : ', no end known'}
    </p>
  );
}

function Participants({ relationship }: { relationship: Relationship }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const ids = [relationship.onBehalfOf, relationship.source, relationship.target, relationship.toward];
  const actors = [...new Set(ids)].flatMap((id) =>
    id === null ? [] : [graph.getNodeAttribute(id, 'actor')],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Between</h3>
      <ul className={styles.list}>
        {actors.map((actor) => (
          <li key={actor.id} className={styles.text}>
            <ActorLink actor={actor} />
            {actor.role && <span className={styles.rowMeta}> {actor.role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
