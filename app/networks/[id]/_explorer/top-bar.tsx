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
import { memo } from 'react';
import { MenuButton } from '@/app/_shell/menu-button';
import type { LayoutId } from '@/lib/explorer/view-state';
import { EditingBar } from './editing/editing-bar';
import styles from './explorer.module.css';
import { useExplorer } from './explorer-context';
import { Hint } from './hint';
import type { PanelId } from './panels';
import type { Arrangement } from './use-positions';

const LAYOUTS: readonly { id: LayoutId; label: string; icon: typeof IconSitemap }[] = [
  { id: 'force', label: 'Force', icon: IconTopologyStar3 },
  { id: 'layered', label: 'Side to side', icon: IconSitemap },
  { id: 'circle', label: 'Circle', icon: IconCircleDashed },
];

const loadPageMenu = () => import('./open-page-menu').then((module) => module.OpenPageMenu);
const loadLayoutMenu = () => import('./open-layout-menu').then((module) => module.OpenLayoutMenu);

/** The top of the page: where one is, how the map is laid out, and the ways out. */
export const TopBar = memo(function TopBar({
  arrangement,
  open,
  onToggle,
  onExport,
  onExportData,
  onHelp,
}: {
  arrangement: Arrangement;
  open: Readonly<Record<PanelId, boolean>>;
  onToggle: (panel: PanelId) => void;
  onExport: () => void;
  onExportData: () => void;
  onHelp: () => void;
}) {
  const { network } = useExplorer();
  return (
    <header className={styles.top}>
      <Link href="/" className={styles.wordmark}>
        Backchannel
      </Link>
      <h1 className={styles.title} title={network.title}>
        <bdi>{network.title}</bdi>
      </h1>
      <EditingBar />
      <LayoutControl arrangement={arrangement} />
      <Group gap={4} wrap="nowrap" className={styles.wide}>
        <PanelToggle
          icon={IconLayoutSidebar}
          label="Filters"
          isOpen={open.filters}
          onClick={() => onToggle('filters')}
        />
        <PanelToggle
          icon={IconLayoutBottombar}
          label="Table"
          isOpen={open.table}
          onClick={() => onToggle('table')}
        />
        <PanelToggle
          icon={IconLayoutSidebarRight}
          label="Details"
          isOpen={open.details}
          onClick={() => onToggle('details')}
        />
      </Group>
      <Group gap={4} wrap="nowrap">
        <ShareButton />
        <DataButton onClick={onExportData} />
        <Button size="xs" leftSection={<IconPhoto size={16} />} onClick={onExport}>
          Figure
        </Button>
        <MenuButton
          label="More"
          icon={<IconDots size={18} />}
          load={loadPageMenu}
          props={{ onExportData, onHelp }}
        />
      </Group>
    </header>
  );
});

function LayoutControl({ arrangement }: { arrangement: Arrangement }) {
  const { state, dispatch } = useExplorer();
  return (
    <Group gap={4} wrap="nowrap" className={styles.layout}>
      <SegmentedControl
        size="xs"
        aria-label="Layout"
        value={state.layout}
        onChange={(layout) => dispatch({ type: 'setLayout', layout: layout as LayoutId })}
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
        icon={<IconChevronDown size={16} />}
        load={loadLayoutMenu}
        props={{ arrangement }}
      />
    </Group>
  );
}

function PanelToggle({
  icon: Icon,
  label,
  isOpen,
  onClick,
}: {
  icon: typeof IconSitemap;
  label: string;
  isOpen: boolean;
  onClick: () => void;
}) {
  return (
    <Hint label={isOpen ? `Hide ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`}>
      {(target) => (
        <ActionIcon
          {...target}
          variant={isOpen ? 'light' : 'subtle'}
          color="ink"
          aria-label={label}
          aria-pressed={isOpen}
          onClick={onClick}
        >
          <Icon size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}

function DataButton({ onClick }: { onClick: () => void }) {
  return (
    <Hint label="Export data">
      {(target) => (
        <ActionIcon
          {...target}
          variant="subtle"
          color="ink"
          aria-label="Export data"
          className={styles.wide}
          onClick={onClick}
        >
          <IconDatabaseExport size={18} />
        </ActionIcon>
      )}
    </Hint>
  );
}

function ShareButton() {
  const { announce } = useExplorer();
  const { copied, copy } = useClipboard({ timeout: 1500 });
  return (
    <Hint label={copied ? 'Copied' : 'Copy the link to this view'}>
      {(target) => (
        <ActionIcon
          {...target}
          variant="subtle"
          color="ink"
          aria-label="Copy the link to this view"
          onClick={() => {
            copy(window.location.href);
            announce('The link to this view is copied.');
          }}
        >
          {copied ? <IconCheck size={18} /> : <IconLink size={18} />}
        </ActionIcon>
      )}
    </Hint>
  );
}
