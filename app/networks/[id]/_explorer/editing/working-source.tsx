'use client';

import { Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import { describeCarried, toSourceName } from '@/lib/explorer/editing/source-name';
import { type WorkingSource as Source, workFrom } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import { readTypedDate } from '@/lib/formats/import/typed-date';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { toDocumentWords, toFreeId } from '@/lib/network/changes/free-id';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './editing-bar.module.css';
import formStyles from './form.module.css';
import { useWorkingSource } from './use-working-source';

/** The document that is worked from: whatever is added carries it. It says so in the bar, and is chosen in a card below. */
export function WorkingSource() {
  const source = useWorkingSource();
  const network = useExplorer(({ current }) => current);
  const isOpen = useExplorer(({ isSourceOpen }) => isSourceOpen);
  const { setSourceOpen } = useExplorerStore();
  const document = network.documents.find(({ id }) => id === source?.document);
  const carried = source ? describeCarried(source, network) : '';
  return (
    <Popover
      opened={isOpen}
      onChange={setSourceOpen}
      position="bottom-end"
      shadow="sm"
      width={300}
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <button
          type="button"
          data-action="work-from"
          className={styles.source}
          aria-label={
            document
              ? `Working from ${toSourceName(document)}${carried && `; ${carried}`}`
              : 'Work from a document'
          }
          onClick={() => setSourceOpen(!isOpen)}
        >
          <IconBookmark size={16} aria-hidden="true" />
          <span>
            {document ? (
              <>
                <span className={styles.prefix}>Working from: </span>
                <bdi>{toSourceName(document)}</bdi>
              </>
            ) : (
              'Work from …'
            )}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <SourceCard source={source} carried={carried} />
      </Popover.Dropdown>
    </Popover>
  );
}

function SourceCard({ source, carried }: { source: Source | null; carried: string }) {
  const network = useExplorer(({ current }) => current);
  const { setSourceOpen } = useExplorerStore();
  const { write } = openWorkingSource(network.id);
  return (
    <>
      {network.documents.length > 0 && <SourceChoice source={source} />}
      {carried && (
        <p className={styles.carried}>
          Carried on: <bdi>{carried}</bdi>
          <Button
            data-action="forget-speaker"
            size="compact-xs"
            variant="subtle"
            color="ink"
            onClick={() => source && write({ ...source, speaker: null, attribution: '', locator: '' })}
          >
            Forget
          </Button>
        </p>
      )}
      <NewSource onAdded={() => setSourceOpen(false)} />
      {source && (
        <Button
          data-action="leave-source"
          size="compact-xs"
          variant="subtle"
          color="ink"
          onClick={() => {
            write(null);
            setSourceOpen(false);
          }}
        >
          Work from no document
        </Button>
      )}
    </>
  );
}

/** Chooses among the documents of the network. */
function SourceChoice({ source }: { source: Source | null }) {
  const network = useExplorer(({ current }) => current);
  const { setSourceOpen, announce } = useExplorerStore();
  const [text, setText] = useState<string | null>(null);
  const options = network.documents.map((document) => ({
    value: document.id,
    label: toSourceName(document),
    words: [document.title],
  }));
  const choose = (id: string | null) => {
    const document = network.documents.find((each) => each.id === id);
    if (!document) return;
    openWorkingSource(network.id).write(workFrom(document));
    announce(`Working from ${toSourceName(document)}.`);
    setSourceOpen(false);
  };
  return (
    <div data-action="choose-source">
      <SingleCombobox
        label="Document to work from"
        placeholder="which one"
        options={options}
        value={source?.document ?? null}
        onChange={choose}
        text={text}
        onTextChange={setText}
        nothingFound="No document is called so."
      />
    </div>
  );
}

/** Writes a document down, and works from it. */
function NewSource({ onAdded }: { onAdded: () => void }) {
  const network = useExplorer(({ current }) => current);
  const { edit } = useExplorerStore();
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const read = readTypedDate(published);
  const isDate = published.trim() === '' || read.date !== null;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || !isDate) return;
    const { date } = read;
    const id = toFreeId(network, 'documents', toDocumentWords({ title, publisher, published: date }));
    const document = { id, title: title.trim(), publisher: publisher.trim(), published: date };
    const outcome = await edit(buildAddition(network, 'documents', document));
    if (outcome.kind !== 'done') return;
    openWorkingSource(network.id).write(workFrom(document));
    onAdded();
  };
  const write = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) =>
    set(event.currentTarget.value);
  return (
    <form className={styles.newSource} onSubmit={(event) => void add(event)} aria-label="A new document">
      <p className={formStyles.legend}>A new document</p>
      <TextInput data-action="add-source" size="xs" label="Title" value={title} onChange={write(setTitle)} />
      <div className={formStyles.pair}>
        <TextInput
          data-action="add-source"
          size="xs"
          label="Publisher"
          value={publisher}
          onChange={write(setPublisher)}
        />
        <TextInput
          data-action="add-source"
          size="xs"
          label="Published"
          placeholder="2024-09-27"
          value={published}
          error={!isDate && read.reason}
          onChange={write(setPublished)}
        />
      </div>
      <Button
        data-action="add-source"
        type="submit"
        size="xs"
        variant="default"
        disabled={title.trim() === ''}
      >
        Add and work from it
      </Button>
    </form>
  );
}
