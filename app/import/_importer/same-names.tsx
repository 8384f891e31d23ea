'use client';

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { isLinked, type MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import type { Mapping } from '@/lib/formats/mapping';
import styles from '../import.module.css';
import entryStyles from './entries.module.css';

const FEW = 8;

/** Names that may mean one actor: each to be linked or left apart, or all at once. */
export function SameNames({
  suggestions,
  mapping,
  onChange,
}: {
  suggestions: ImportPlan['sameNames'];
  mapping: Mapping;
  onChange: (change: MappingChange) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? suggestions : suggestions.slice(0, FEW);
  const linked = suggestions.filter(({ names }) => isLinked(mapping, names));
  const apart = suggestions.filter(({ names }) => !isLinked(mapping, names));
  return (
    <>
      <p className={styles.soft}>
        They differ by spelling or script alone. Linked, the first is the name and the others are its other
        names.
      </p>
      <ul className={entryStyles.entries}>
        {listed.map((suggestion) => (
          <Names
            key={suggestion.names.join('\n')}
            suggestion={suggestion}
            isOne={isLinked(mapping, suggestion.names)}
            onChange={onChange}
          />
        ))}
      </ul>
      <Group gap="xs">
        {listed.length < suggestions.length && (
          <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
            All {suggestions.length.toLocaleString('en')}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          disabled={apart.length === 0}
          onClick={() => {
            for (const { names } of apart) onChange({ type: 'linkNames', names });
          }}
        >
          Link all
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={linked.length === 0}
          onClick={() => {
            for (const { names } of linked) onChange({ type: 'unlinkNames', names });
          }}
        >
          Link none
        </Button>
      </Group>
    </>
  );
}

/** Names that may mean one actor, with why, and a button that links them or leaves them apart. */
function Names({
  suggestion: { names, reason },
  isOne,
  onChange,
}: {
  suggestion: ImportPlan['sameNames'][number];
  isOne: boolean;
  onChange: (change: MappingChange) => void;
}) {
  return (
    <li className={entryStyles.entry}>
      <div className={entryStyles.names}>
        {names.map((name) => (
          <bdi key={name}>{name}</bdi>
        ))}
      </div>
      <Button
        size="xs"
        variant={isOne ? 'filled' : 'default'}
        aria-pressed={isOne}
        aria-label={`${isOne ? 'One actor' : 'Link to one actor'}: ${names.join(', ')}`}
        onClick={() => onChange({ type: isOne ? 'unlinkNames' : 'linkNames', names })}
      >
        {isOne ? 'One actor' : 'Link to one actor'}
      </Button>
      <p className={entryStyles.why}>{reason}</p>
    </li>
  );
}
