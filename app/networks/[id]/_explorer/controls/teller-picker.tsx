'use client';

import { useMemo } from 'react';
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
  const network = useExplorer(({ now }) => now.network);
  const options = useMemo(
    () => listTellers(network).map(({ id, kind, label }) => ({ value: id, label, group: GROUPS[kind] })),
    [network],
  );
  return (
    <SeveralPicker
      label={label}
      placeholder={placeholder}
      options={options}
      value={value}
      onChange={onChange}
      nothingFound="Nobody of this name tells anything here"
    />
  );
}
