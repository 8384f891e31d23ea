'use client';

import { Button } from '@mantine/core';
import type { HistoryPreview } from '@/lib/explorer/versions/history-preview';
import type { Difference } from '@/lib/explorer/versions/list-differences';
import styles from '../details/details.module.css';
import { toPlainWords } from '../editing/plain-words';
import { useExplorerStore } from '../state/explorer-store-context';
import own from './history.module.css';

const SECTIONS = [
  { mark: 'added', heading: 'Added', sign: '+' },
  { mark: 'removed', heading: 'Removed', sign: '−' },
  { mark: 'changed', heading: 'Changed', sign: '~' },
] as const;

/** In what two versions differ, as the map beside it draws it. */
export function Comparison({
  preview: { before, after, differences },
  onBack,
}: {
  preview: Extract<HistoryPreview, { readonly kind: 'comparison' }>;
  onBack: () => void;
}) {
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>Comparison</span>
        <h2 className={styles.title}>
          Version {before} and {after === null ? 'now' : `version ${after}`}
        </h2>
      </div>
      {differences.length === 0 && <p className={styles.soft}>They are alike.</p>}
      {SECTIONS.map(({ mark, heading, sign }) => {
        const listed = differences.filter((each) => each.mark === mark);
        if (listed.length === 0) return null;
        return (
          <section key={mark} className={styles.section}>
            <h3 className={styles.heading}>
              {heading} ({listed.length.toLocaleString('en')})
            </h3>
            <ul className={styles.list}>
              {listed.map((difference) => (
                <li key={`${difference.list} ${difference.id}`} className={own.difference} data-mark={mark}>
                  <span className={own.sign} aria-hidden="true">
                    {sign}
                  </span>
                  <DifferenceText difference={difference} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div>
        <Button data-action="back-to-now" size="xs" variant="default" onClick={onBack}>
          Back to the history
        </Button>
      </div>
    </div>
  );
}

function DifferenceText({ difference: { list, id, words, fields } }: { difference: Difference }) {
  const { dispatch } = useExplorerStore();
  const isShown = list === 'actors' || list === 'relationships';
  const select = () =>
    list === 'actors'
      ? dispatch({ type: 'selectActor', actor: id, additive: false })
      : dispatch({ type: 'selectRelationship', relationship: id, additive: false });
  return (
    <div className={own.text}>
      {isShown ? (
        <button type="button" data-action="select-difference" className={styles.link} onClick={select}>
          <bdi dir={list === 'relationships' ? 'ltr' : 'auto'}>{words}</bdi>
        </button>
      ) : (
        <bdi>{words}</bdi>
      )}
      {fields.length > 0 && (
        <dl className={own.fields}>
          {fields.map(({ field, was, now }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <del>{toPlainWords(was)}</del> <ins>{toPlainWords(now)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
