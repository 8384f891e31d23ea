'use client';

import { CloseButton, Tabs, useMantineStyleNonce } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Picture } from '@/app/_symbols/picture';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import { EMPTY_LISTS, NETWORK_FORMAT } from '@/lib/network/network';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { OpeningWords } from '../../_opening/opening-words';
import { STAGE_ID } from '../actions/panel-focus';
import details from '../details/details.module.css';
import { SearchInput } from '../search/search-input';
import map from '../stage/graph-stage.module.css';
import { ExplorerStoreProvider } from '../state/explorer-store-context';
import styles from './explorer.module.css';
import note from './finding-note.module.css';
import { FindingText, ThingAddress } from './finding-text';
import own from './opening-frame.module.css';
import right from './right-panel.module.css';
import { RIGHT_TABS } from './right-tabs';
import { SentenceLine } from './sentence-line';
import { SheetTabs } from './sheet-tabs';
import { TopBar } from './top-bar';

const NO_SCRIPT_STYLE = `.${styles.frame} { height: auto; min-height: 100dvh; overflow: visible; } .${styles.stageArea} { min-height: 70vh; } .${styles.tabs} { display: none !important; }`;

/**
 * The page of a network that is still on its way: everything has the place that it will have, the words and the first picture
 * can be read, and the buttons wait. `status` says how far it is.
 */
export function OpeningFrame({
  words,
  mayEdit,
  picture,
  status,
}: {
  words: OpeningWords;
  mayEdit: boolean;
  picture: string;
  status: ReactNode;
}) {
  const [store] = useState(() => createExplorerStore(toEmptyStart(words, mayEdit)));
  const types = new Map([...RELATIONSHIP_TYPES, ...words.types].map((type) => [type.id, type]));
  return (
    <ExplorerStoreProvider value={store}>
      <div className={styles.frame} aria-busy="true" data-opening>
        <fieldset className={own.waiting} disabled>
          <TopBar />
        </fieldset>
        <div className={styles.body}>
          <aside className={styles.filters} data-open aria-label="Filters">
            <fieldset className={own.waiting} disabled>
              <SearchInput disabled />
            </fieldset>
          </aside>
          <main className={styles.centre}>
            {words.finding && (
              <section className={note.note} aria-label="Finding" data-finding>
                <FindingText words={words.finding} Thing={ThingAddress} />
                {/* Its room is kept, so that the words do not run anew. */}
                <CloseButton disabled className={note.close} size="sm" aria-label="Close the finding" />
              </section>
            )}
            <div className={styles.stageArea}>
              <SentenceLine {...words.view} />
              <div className={map.stage} id={STAGE_ID}>
                {picture && <Picture svg={picture} types={types} className={map.picture} />}
                {status}
              </div>
            </div>
            <section className={`${styles.time} ${own.time}`} aria-label="Time" />
          </main>
          <aside className={styles.details} data-open aria-label="Details">
            <Overview words={words} />
          </aside>
        </div>
        <fieldset className={own.waiting} disabled>
          <SheetTabs />
        </fieldset>
        <WithoutScripts id={words.id} />
      </div>
    </ExplorerStoreProvider>
  );
}

/** The words about the network, where its details will stand. */
function Overview({ words: { title, amounts, description } }: { words: OpeningWords }) {
  return (
    <Tabs value="details" classNames={{ root: right.tabs, list: right.bar, tab: right.tab }}>
      <Tabs.List aria-label="Details, channels, brokers, stories, history">
        {RIGHT_TABS.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} disabled={id !== 'details'}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="details">
        <div className={details.stack}>
          <div>
            <h2 className={details.title}>
              <bdi>{title}</bdi>
            </h2>
            <p className={details.soft}>{amounts}</p>
          </div>
          {description && (
            <p className={details.text} dir="auto">
              {description}
            </p>
          )}
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}

function WithoutScripts({ id }: { id: string }) {
  const nonce = useMantineStyleNonce()?.();
  return (
    <noscript>
      <style nonce={nonce}>{NO_SCRIPT_STYLE}</style>
      <p className={styles.noScript}>
        Without JavaScript the map is a picture that stands still. All actors and ties, with their evidence,
        are at <a href={`/api/networks/${id}/graph`}>the network’s own address</a>.
      </p>
    </noscript>
  );
}

/** What the bars of the page are drawn from until the network is there: its name, and nothing in it. */
function toEmptyStart({ id, title, description }: OpeningWords, mayEdit: boolean) {
  return {
    network: {
      format: NETWORK_FORMAT,
      id,
      title,
      description,
      asOf: null,
      between: null,
      ...EMPTY_LISTS,
    },
    version: 0,
    mayEdit,
    warnings: [],
    defaultLens: 'all',
    finding: null,
    flags: {},
    query: '',
  } as const;
}
