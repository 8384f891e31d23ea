'use client';

import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import { ActorLink } from '../details/actor-link';
import details from '../details/details.module.css';
import { useExplorer } from '../state/explorer-store-context';

const MAX_LISTED = 20;

/** Alliances and rivalries: how balanced they are, which triads are strained, and who could go between rivals. */
export function Balance({ answer: { balance, rivalries } }: { answer: BrokersAnswer }) {
  return (
    <>
      <section className={details.section}>
        <h3 className={details.heading}>Structural balance</h3>
        <p className={details.text}>
          {balance.triangles === 0
            ? 'No three actors are bound to each other by alliances and rivalries.'
            : `${balance.balanced} of ${balance.triangles} triangles of alliances and rivalries are balanced.`}
        </p>
        <p className={details.soft}>
          A triangle is strained when one rivalry stands between two allies of the same actor, or when all
          three are rivals (Cartwright and Harary 1956).
        </p>
        <ul className={details.list}>
          {balance.strained.slice(0, MAX_LISTED).map(({ actors }) => (
            <li key={actors.join(' ')} className={details.text}>
              <Names ids={actors} /> <span className={details.rowMeta}>strained</span>
            </li>
          ))}
        </ul>
        <More count={balance.strained.length} />
      </section>
      <section className={details.section}>
        <h3 className={details.heading}>Possible go-betweens</h3>
        {rivalries.length === 0 && <p className={details.soft}>No rivalry is shown.</p>}
        <ul className={details.list}>
          {rivalries.slice(0, MAX_LISTED).map(({ actors, goBetweens }) => (
            <li key={actors.join(' ')} className={details.text}>
              <Names ids={actors} />:{' '}
              {goBetweens.length === 0 ? (
                <span className={details.rowMeta}>nobody is in contact with both</span>
              ) : (
                <Names ids={goBetweens.map(({ actor }) => actor)} />
              )}
            </li>
          ))}
        </ul>
        <More count={rivalries.length} />
      </section>
    </>
  );
}

function Names({ ids }: { ids: readonly string[] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ActorLink actor={graph.getNodeAttribute(id, 'actor')} />
    </span>
  ));
}

function More({ count }: { count: number }) {
  if (count <= MAX_LISTED) return null;
  return <p className={details.soft}>And {(count - MAX_LISTED).toLocaleString('en')} more.</p>;
}
