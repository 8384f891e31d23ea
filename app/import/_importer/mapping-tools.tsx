'use client';

import { Button, FileButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { saveBlob } from '@/app/_layout/save-blob';
import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import { findKept, type KeptMapping, toColumnsKey } from '@/lib/formats/import-workflow/kept-mappings';
import { parseMappingText } from '@/lib/formats/import-workflow/parse-mapping-text';
import type { Mapping } from '@/lib/formats/mapping';
import { toDateLabel } from '@/lib/network/partial-date';
import styles from '../import.module.css';
import type { ChosenFile, Understood } from './import-decision';
import { loadKeptMappings } from './kept-storage';

/** Larger than any mapping is. */
const MAX_BYTES = 4_000_000;

/** A mapping that is kept: to a file, from a file, or the one that was used last for files of these columns. */
export function MappingTools({
  file,
  tables,
  mapping,
  onUse,
}: {
  file: ChosenFile;
  tables: Understood['tables'];
  mapping: Mapping;
  onUse: (said: SaidMapping) => void;
}) {
  const [kept, setKept] = useState<KeptMapping | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => setKept(findKept(loadKeptMappings(), toColumnsKey(tables))), [tables]);
  const use = async (chosen: File | null) => {
    if (!chosen) return;
    const parsed = await readMapping(chosen);
    if (parsed.ok) onUse(parsed.said);
    setTold(parsed.ok ? `The mapping “${chosen.name}” is used.` : parsed.message);
  };
  return (
    <>
      {kept && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onUse(kept.mapping);
            setTold(`The mapping of ${toDateLabel(kept.on)} is used.`);
          }}
        >
          Use the mapping of {toDateLabel(kept.on)}
        </Button>
      )}
      <FileButton
        accept=".json,application/json"
        onChange={(chosen) => void use(chosen)}
        inputProps={{ 'aria-label': 'Mapping to use' }}
      >
        {(props) => (
          <Button {...props} size="xs" variant="default">
            Use a kept mapping
          </Button>
        )}
      </FileButton>
      <Button size="xs" variant="default" onClick={() => saveMapping(file, mapping)}>
        Keep this mapping
      </Button>
      <span className={styles.soft} role="status">
        {told}
      </span>
    </>
  );
}

async function readMapping(file: File): Promise<ReturnType<typeof parseMappingText>> {
  if (file.size > MAX_BYTES) return { ok: false, message: 'The file is too large for a mapping.' };
  return parseMappingText(await file.text());
}

function saveMapping({ name }: ChosenFile, mapping: Mapping): void {
  const written = new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: 'application/json' });
  saveBlob(written, `${name.replace(/\.[^.]*$/, '')}.mapping.json`);
}
