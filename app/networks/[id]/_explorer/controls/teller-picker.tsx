'use client';

import { useMemo, useState } from 'react';
import { listTellers, type TellerKind } from '@/lib/network/tellers';
import { useExplorer } from '../state/explorer-store-context';
import { SeveralPicker } from './several-picker';

const GROUPS: Readonly<Record<TellerKind, string>> = {
  side: 'Sides',
  speaker: 'Speakers',
  unnamed: 'Speakers',
  publisher: 'Publishers',
  document: 'Documents',
};

/** Chooses who tells: sides, speakers, publishers and documents, each by name. */
export function TellerPicker({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: readonly string[];
  onChange: (tellers: readonly string[]) => void;
}) {
  const network = useExplorer(({ painted }) => painted.network);
  const [isGoneTo, setGoneTo] = useState(false);
  // To list them reads all evidence, and each edit would have that done again.
  const isNeeded = isGoneTo || value.length > 0;
  const options = useMemo(
    () =>
      isNeeded
        ? listTellers(network).map(({ id, kind, label }) => ({ value: id, label, group: GROUPS[kind] }))
        : [],
    [network, isNeeded],
  );
  return (
    <SeveralPicker
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      onFocus={() => setGoneTo(true)}
      nothingFound="Nobody of this name tells anything here"
    />
  );
}
