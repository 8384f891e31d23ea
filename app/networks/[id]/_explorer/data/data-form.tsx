'use client';

import { Alert, Checkbox, Group, Radio, SegmentedControl, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { toNetworkPart } from '@/lib/explorer/network-part';
import { listExpectedLosses } from '@/lib/formats/export-workflow/expected-losses';
import type { WritableFacts } from '@/lib/formats/export-workflow/format-facts';
import type { Network } from '@/lib/network/network';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './data.module.css';
import { type ExportedFile, saveExport, toExportAddress } from './export-data';
import { loadFormats, useFormats, useKeptTexts } from './use-formats';

type Area = 'all' | 'shown';
type Choice = { readonly area: Area; readonly format: WritableFacts; readonly hasTexts: boolean };

/** What of the network is saved, once it is known in which formats it can be. */
export function DataForm() {
  const network = useExplorer(({ painted }) => painted.network);
  const { formats, again } = useFormats();
  const texts = useKeptTexts(network.id);
  if (formats.state === 'loading') return <p className={styles.soft}>Looking up the formats …</p>;
  if (formats.state === 'failed') {
    return <WaitingFor what="The list of formats" place="panel" load={loadFormats} onLoaded={again} />;
  }
  const [first] = formats.formats;
  if (!first) return <p className={styles.soft}>There is no format to write.</p>;
  return <SavingForm formats={formats.formats} first={first} texts={texts} />;
}

/** What of the network is saved, in which format, and what the format does not hold of it. */
function SavingForm({
  formats,
  first,
  texts,
}: {
  formats: readonly WritableFacts[];
  first: WritableFacts;
  /** How many texts of documents are kept beside the network. */
  texts: number;
}) {
  const { choice, choose, written, added, mayHaveTexts, saving, save } = useChoice(first, texts);
  const lossesOf = ({ keeps }: WritableFacts) => listExpectedLosses(keeps, written);
  return (
    <Stack gap="md">
      <AreaChoice value={choice.area} onChange={(area) => choose({ area })} />
      <p className={styles.soft}>
        {describeCounts(written)}
        {choice.area === 'shown' && describeAdded(added)}
      </p>
      <FormatList
        formats={formats}
        value={choice.format.id}
        countLosses={(each) => lossesOf(each).length}
        onChange={(id) => choose({ format: formats.find((each) => each.id === id) ?? first })}
      />
      {mayHaveTexts && (
        <TextsChoice count={texts} checked={choice.hasTexts} onChange={(hasTexts) => choose({ hasTexts })} />
      )}
      <ExpectedLosses losses={saving.saved ? [] : lossesOf(choice.format)} />
      <Outcome {...saving} />
      <Group justify="space-between">
        <Link data-action="open-vocabulary" href="/formats" className={styles.soft}>
          What each format keeps
        </Link>
        <WorkButton
          data-action="save-data"
          leftSection={<IconDownload size={16} />}
          isBusy={saving.isBusy}
          onClick={() => void save()}
          data-autofocus
        >
          Save
        </WorkButton>
      </Group>
    </Stack>
  );
}

/** Keeps what is chosen of the form, and what that comes to. What was saved before is said until something else is chosen. */
function useChoice(first: WritableFacts, texts: number) {
  const network = useExplorer(({ painted }) => painted.network);
  const graph = useExplorer(({ painted }) => painted.graph);
  const state = useExplorer(({ painted }) => painted.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const saving = useSaving();
  const [choice, setChoice] = useState<Choice>({ area: 'all', format: first, hasTexts: false });
  const part = useMemo(() => toNetworkPart(graph, state, shown), [graph, state, shown]);
  const mayHaveTexts = choice.format.id === 'backchannel' && texts > 0;
  const choose = (more: Partial<Choice>) => {
    setChoice((before) => ({ ...before, ...more }));
    saving.forget();
  };
  const save = () =>
    saving.save(
      toExportAddress(network.id, choice.format.id, {
        filter: choice.area === 'all' ? null : state,
        hasTexts: mayHaveTexts && choice.hasTexts,
      }),
    );
  const written = choice.area === 'all' ? network : part.network;
  return { choice, choose, written, added: part.added, mayHaveTexts, saving, save };
}

/** Saves a file of the network. `saved` is the last one, until something else is chosen; `failure` says why there is none. */
function useSaving() {
  const { announce } = useExplorerStore();
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<ExportedFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (address: string) => {
    setBusy(true);
    setSaved(null);
    setFailure(null);
    try {
      const file = await saveExport(address);
      setSaved(file);
      announce(`Saved as ${file.name}.`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, saved, failure, save, forget: () => setSaved(null) };
}

function AreaChoice({ value, onChange }: { value: Area; onChange: (area: Area) => void }) {
  return (
    <SegmentedControl
      data-action="set-data"
      aria-label="What is saved"
      value={value}
      onChange={(chosen) => onChange(chosen === 'shown' ? 'shown' : 'all')}
      data={[
        { value: 'all', label: 'Whole network' },
        { value: 'shown', label: 'Current view' },
      ]}
    />
  );
}

function TextsChoice({
  count,
  checked,
  onChange,
}: {
  count: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox
      data-action="set-data"
      label={
        count === 1
          ? 'With the text that is kept beside it'
          : `With the ${count} texts that are kept beside it`
      }
      description="Whole articles: give the file only to those who may have them."
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

function FormatList({
  formats,
  value,
  countLosses,
  onChange,
}: {
  formats: readonly WritableFacts[];
  value: string;
  countLosses: (format: WritableFacts) => number;
  onChange: (id: string) => void;
}) {
  return (
    <Radio.Group data-action="set-data" label="Format" value={value} onChange={onChange}>
      <ul className={styles.formats}>
        {formats.map((each) => (
          <li key={each.id}>
            <FormatChoice format={each} losses={countLosses(each)} />
          </li>
        ))}
      </ul>
    </Radio.Group>
  );
}

function FormatChoice({
  format: { id, label, extensions },
  losses,
}: {
  format: WritableFacts;
  losses: number;
}) {
  const held = losses === 0 ? 'keeps all' : `loses ${losses === 1 ? 'one thing' : `${losses} things`}`;
  return <Radio value={id} label={label} description={`.${extensions[0]}, ${held}`} />;
}

/** What the chosen format will not hold, before it is written. */
function ExpectedLosses({ losses }: { losses: readonly string[] }) {
  if (losses.length === 0) return null;
  return (
    <div>
      <p className={styles.heading}>It will not hold</p>
      <ul className={styles.losses}>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
  );
}

/** What has become of saving: the file, or why there is none. */
function Outcome({ saved, failure }: Pick<ReturnType<typeof useSaving>, 'saved' | 'failure'>) {
  return (
    <>
      {failure && (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
          {failure}
        </Alert>
      )}
      {saved && <SavedFile file={saved} />}
    </>
  );
}

function SavedFile({ file: { name, losses } }: { file: ExportedFile }) {
  return (
    <Alert color="ink" icon={<IconCheck size={18} />} role="status">
      Saved as {name}. {losses.length === 0 ? 'Nothing is lost.' : 'The file does not hold everything:'}
      {losses.length > 0 && (
        <ul className={styles.losses}>
          {losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

function describeCounts({ actors, relationships, claims, documents }: Network): string {
  const count = (things: readonly unknown[], noun: string) =>
    `${things.length.toLocaleString('en')} ${noun}${things.length === 1 ? '' : 's'}`;
  return `${count(actors, 'actor')}, ${count(relationships, 'tie')}, ${count(claims, 'claim')} and ${count(documents, 'document')}.`;
}

/** What goes along although it is hidden, for what is shown would otherwise look better known than it is. */
function describeAdded({
  actors,
  relationships,
  claims,
}: {
  actors: number;
  relationships: number;
  claims: number;
}): string {
  const all = actors + relationships + claims;
  if (all === 0) return '';
  const hidden = all === 1 ? 'One thing that is hidden goes' : `${all} things that are hidden go`;
  return ` ${hidden} along: the claims that ties rest on, who denies these, and who speaks.`;
}
