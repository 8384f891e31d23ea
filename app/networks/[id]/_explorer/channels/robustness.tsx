'use client';

import type { Robustness as RobustnessAnswer } from '@/lib/graph/channels/robustness';
import type { RobustnessBound } from '@/lib/graph/channels/robustness-bound';
import { ActorLink } from '../details/actor-link';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';

/** On whom the contact rests, in two bounds: if all claims are true, and if only those are that nobody denies. */
export function Robustness({ robustness: { all, uncontested } }: { robustness: RobustnessAnswer }) {
  const areAlike =
    toLosses(all).join() === toLosses(uncontested).join() && all.disjoint === uncontested.disjoint;
  return (
    <section aria-label="How robust it is" className={styles.bounds}>
      <Bound
        title={areAlike ? 'Whether or not contested claims are true' : 'If all claims are true'}
        bound={all}
      />
      {!areAlike && <Bound title="On uncontested ties only" bound={uncontested} />}
    </section>
  );
}

function Bound({ title, bound }: { title: string; bound: RobustnessBound }) {
  const { disjoint, articulation, cut } = bound;
  return (
    <div>
      <h3 className={details.heading}>{title}</h3>
      <p className={styles.verdict}>{bound.words}</p>
      {articulation.length > 0 && (
        <p className={details.origin}>
          {articulation.length === 1 ? 'The loss of ' : 'The loss of any one of these ends it: '}
          <Names ids={articulation} />
          {articulation.length === 1 ? ' ends it.' : '.'}
        </p>
      )}
      <Bridges bridges={bound.bridges} />
      {disjoint > 1 && cut && cut.length > 0 && (
        <p className={details.origin}>
          The fewest whose loss ends it: <Names ids={cut} />.
        </p>
      )}
    </div>
  );
}

/** The hops that every channel makes: what is between these two carries it all. */
function Bridges({ bridges }: { bridges: RobustnessBound['bridges'] }) {
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch } = useExplorerStore();
  if (bridges.length === 0) return null;
  const toName = (id: string) => graph.getNodeAttribute(id, 'actor').name;
  return (
    <p className={details.origin}>
      Every channel crosses{' '}
      {bridges.map(({ from, to, relationships }, index) => (
        <span key={`${from} ${to}`}>
          {index > 0 && ', '}
          <button
            type="button"
            data-action="select-tie"
            className={details.link}
            onClick={() => {
              for (const [place, relationship] of relationships.entries())
                dispatch({ type: 'selectRelationship', relationship, additive: place > 0 });
            }}
          >
            <bdi dir="ltr">
              <bdi>{toName(from)}</bdi> – <bdi>{toName(to)}</bdi>
            </bdi>
          </button>
        </span>
      ))}
      .
    </p>
  );
}

/** Those whose loss ends the contact: each alone, or all together. */
function toLosses({ articulation, cut, disjoint, adjacent }: RobustnessBound): readonly string[] {
  if (adjacent) return ['adjacent'];
  return disjoint > 1 ? (cut ?? []) : articulation;
}

function Names({ ids }: { ids: readonly string[] }) {
  const graph = useExplorer(({ now }) => now.graph);
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ActorLink actor={graph.getNodeAttribute(id, 'actor')} />
    </span>
  ));
}
