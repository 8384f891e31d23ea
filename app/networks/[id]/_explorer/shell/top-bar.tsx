'use client';

import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import {
  IconCheck,
  IconChevronDown,
  IconCircleDashed,
  IconDatabaseExport,
  IconDots,
  IconLayoutBottombar,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconLink,
  IconPhoto,
  IconSitemap,
  IconTopologyStar3,
} from '@tabler/icons-react';
import Link from 'next/link';
import { MenuButton } from '@/app/_layout/menu-button';
import { getCommand } from '@/lib/explorer/actions/command-list';
import { PANEL_COMMANDS } from '@/lib/explorer/actions/menus';
import type { PagePanelId } from '@/lib/explorer/panels';
import type { LayoutId } from '@/lib/explorer/view-state';
import { toShareLink } from '../actions/share-link';
import { useCommands } from '../actions/use-commands';
import { Hint } from '../controls/hint';
import { EditingBar } from '../editing/editing-bar';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './top-bar.module.css';

const LAYOUTS: readonly { id: LayoutId; label: string; icon: typeof IconSitemap }[] = [
  { id: 'force', label: 'Automatic', icon: IconTopologyStar3 },
  { id: 'layered', label: 'Left to right', icon: IconSitemap },
  { id: 'circle', label: 'Circle', icon: IconCircleDashed },
];

const NO_PROPS = {};

const loadPageMenu = () => import('./open-page-menu').then((module) => module.OpenPageMenu);
const loadLayoutMenu = () => import('./open-layout-menu').then((module) => module.OpenLayoutMenu);

/** The top of the page: where one is, how the map is laid out, and the ways out. */
export function TopBar() {
  const title = useExplorer(({ painted }) => painted.network.title);
  const { perform } = useCommands();
  return (
    <header className={styles.top}>
      <Link href="/" prefetch={false} data-action="go-to-library" className={styles.wordmark}>
        Backchannel
      </Link>
      <h1 className={styles.title} title={title}>
        <bdi>{title}</bdi>
      </h1>
      <EditingBar />
      <LayoutControl />
      <Group gap={4} wrap="nowrap" className={styles.wide}>
        <PanelToggle panel="filters" icon={IconLayoutSidebar} />
        <PanelToggle panel="table" icon={IconLayoutBottombar} />
        <PanelToggle panel="details" icon={IconLayoutSidebarRight} />
      </Group>
      <Group gap={4} wrap="nowrap">
        <ShareButton />
        <DataButton />
        <Button
          size="xs"
          data-action="open-figure"
          leftSection={<IconPhoto size={16} />}
          onClick={() => perform('open-figure')}
        >
          Figure
        </Button>
        <MenuButton
          label="More"
          action="open-page-menu"
          icon={<IconDots size={18} />}
          name="OpenPageMenu"
          load={loadPageMenu}
          props={NO_PROPS}
        />
      </Group>
    </header>
  );
}

function LayoutControl() {
  // Rings are no layout of the network: none of them is chosen.
  const layout = useExplorer(({ now: { state } }) => (state.rings ? '' : state.layout));
  const { dispatch } = useExplorerStore();
  return (
    <Group gap={4} wrap="nowrap" className={styles.layout}>
      <SegmentedControl
        data-action="set-layout"
        size="xs"
        aria-label="Layout"
        value={layout}
        onChange={(chosen) => dispatch({ type: 'setLayout', layout: chosen as LayoutId })}
        data={LAYOUTS.map(({ id, label, icon: Icon }) => ({
          value: id,
          label: (
            <span className={styles.segment} title={label}>
              <Icon size={16} aria-hidden="true" />
              <span>{label}</span>
            </span>
          ),
        }))}
      />
      <MenuButton
        label="More about the layout"
        action="open-layout-menu"
        icon={<IconChevronDown size={16} />}
        name="OpenLayoutMenu"
        load={loadLayoutMenu}
        props={NO_PROPS}
      />
    </Group>
  );
}

function PanelToggle({ panel, icon: Icon }: { panel: PagePanelId; icon: typeof IconSitemap }) {
  const isOpen = useExplorer(({ open }) => open[panel]);
  const { perform } = useCommands();
  const command = PANEL_COMMANDS[panel];
  const { label } = getCommand(command);
  return (
    <Hint label={isOpen ? `Hide ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`}>
      {(target) => (
        <ActionIcon
          {...target}
          variant={isOpen ? 'light' : 'subtle'}
          color="ink"
          aria-label={label}
          aria-pressed={isOpen}
          data-action={command}
          onClick={() => perform(command)}
        >
          <Icon size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}

function DataButton() {
  const { perform } = useCommands();
  return (
    <Hint label="Export data">
      {(target) => (
        <ActionIcon
          {...target}
          variant="subtle"
          color="ink"
          aria-label="Export data"
          className={styles.wide}
          data-action="export-data"
          onClick={() => perform('export-data')}
        >
          <IconDatabaseExport size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}

function ShareButton() {
  const store = useExplorerStore();
  const { copied, copy } = useClipboard({ timeout: 1500 });
  return (
    <Hint label={copied ? 'Copied' : 'Copy the link to this view'}>
      {(target) => (
        <ActionIcon
          {...target}
          variant="subtle"
          color="ink"
          aria-label="Copy the link to this view"
          data-action="copy-link"
          onClick={() => {
            const { address, notify } = toShareLink(store);
            copy(address);
            notify();
          }}
        >
          {copied ? <IconCheck size={18} /> : <IconLink size={18} />}
        </ActionIcon>
      )}
    </Hint>
  );
}
