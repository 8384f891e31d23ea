'use client';

import type { FoundName } from '@/lib/explorer/line/find-name';
import type { LineMark } from '@/lib/explorer/line/line-meaning';
import { writeName } from '@/lib/network/line/write-line';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import styles from './line-names.module.css';
import type { LineState } from './use-line';

/** The names of the line, each with whom it means; the kind of a new actor can be changed, and a near name taken. */
export function LineNames({ line, onChanged }: { line: LineState; onChanged: () => void }) {
  const names = new Map<string, LineMark>();
  for (const mark of line.marks) {
    const key = toKey(mark.found);
    if (!names.has(key)) names.set(key, mark);
  }
  if (names.size === 0) return null;
  const setKind = ({ at, found }: LineMark) => {
    if (found.state !== 'new') return;
    const kind = ACTOR_KIND_IDS[(ACTOR_KIND_IDS.indexOf(found.kind) + 1) % ACTOR_KIND_IDS.length];
    const [written = ''] = /^\s*\([^)]*\)/u.exec(line.text.slice(at.end)) ?? [];
    line.replace(at.end, at.end + written.length, ` (${kind})`);
    onChanged();
  };
  return (
    <ul className={styles.names}>
      {[...names].map(([key, mark]) => (
        <li key={key} data-state={mark.found.state}>
          <Name mark={mark} onKind={() => setKind(mark)} />
          {mark.found.state === 'new' && mark.found.near && (
            <button
              type="button"
              data-action="complete-line"
              className={styles.near}
              onClick={() => {
                const { found, at } = mark;
                if (found.state !== 'new' || !found.near) return;
                const written = writeName({ text: found.near.name, isExact: false, kind: null });
                line.replace(at.start, at.end, written);
                onChanged();
              }}
            >
              Did you mean <bdi>{mark.found.near.name}</bdi>?
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ mark: { found }, onKind }: { mark: LineMark; onKind: () => void }) {
  if (found.state === 'several') return <span className={styles.name}>{found.names.join(' or ')}</span>;
  const name = found.state === 'new' ? found.name : found.actor.name;
  return (
    <span className={styles.name}>
      <bdi>{name}</bdi>
      {found.state === 'known' && <em>in the network</em>}
      {found.state === 'elsewhere' && <em>known, new here: a {found.kind}</em>}
      {found.state === 'new' && (
        <button
          type="button"
          data-action="set-new-kind"
          className={styles.kind}
          title="Another kind"
          onClick={onKind}
        >
          new {found.kind}
          {found.isGuess && '?'}
        </button>
      )}
    </span>
  );
}

function toKey(found: FoundName): string {
  if (found.state === 'several') return `several ${found.names.join(' ')}`;
  return found.state === 'new' ? `new ${found.name} ${found.kind}` : `${found.state} ${found.actor.id}`;
}
