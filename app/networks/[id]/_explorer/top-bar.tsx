'use client';

import { ActionIcon, Button, Group, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import {
  IconBook,
  IconCheck,
  IconChevronDown,
  IconCircleDashed,
  IconKeyboard,
  IconLayoutBottombar,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconLink,
  IconPhoto,
  IconPinnedOff,
  IconSitemap,
  IconTopologyStar3,
  IconWand,
} from '@tabler/icons-react';
import Link from 'next/link';
import { memo } from 'react';
import { SettingsMenu } from '@/app/_shell/settings-menu';
import type { LayoutId } from '@/lib/explorer/view-state';
import styles from './explorer.module.css';
import { useExplorer } from './explorer-context';
import type { PanelId } from './panels';
import type { Arrangement } from './use-positions';

const LAYOUTS: readonly { id: LayoutId; label: string; icon: typeof IconSitemap }[] = [
  { id: 'force', label: 'Force', icon: IconTopologyStar3 },
  { id: 'layered', label: 'Side to side', icon: IconSitemap },
  { id: 'circle', label: 'Circle', icon: IconCircleDashed },
];

/** The top of the page: where one is, how the map is laid out, and the ways out. */
export const TopBar = memo(function TopBar({
  arrangement,
  open,
  onToggle,
  onExport,
  onHelp,
}: {
  arrangement: Arrangement;
  open: Readonly<Record<PanelId, boolean>>;
  onToggle: (panel: PanelId) => void;
  onExport: () => void;
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
        <Button size="xs" leftSection={<IconPhoto size={16} />} onClick={onExport}>
          Picture
        </Button>
        <SettingsMenu>
          <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>
            Keyboard
          </Menu.Item>
          <Menu.Item leftSection={<IconBook size={16} />} component={Link} href="/vocabulary">
            How to read the map
          </Menu.Item>
        </SettingsMenu>
      </Group>
    </header>
  );
});

function LayoutControl({ arrangement }: { arrangement: Arrangement }) {
  const { state, view, dispatch } = useExplorer();
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
      <Menu position="bottom-end" shadow="sm">
        <Menu.Target>
          <ActionIcon variant="subtle" color="ink" aria-label="More about the layout">
            <IconChevronDown size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconWand size={16} />} onClick={() => void arrangement.arrange(view)}>
            Arrange what is shown
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPinnedOff size={16} />}
            disabled={arrangement.placedCount === 0}
            onClick={arrangement.release}
          >
            Release {arrangement.placedCount || ''} placed by hand
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
    <Tooltip label={isOpen ? `Hide ${label.toLowerCase()}` : `Show ${label.toLowerCase()}`}>
      <ActionIcon
        variant={isOpen ? 'light' : 'subtle'}
        color="ink"
        aria-label={label}
        aria-pressed={isOpen}
        onClick={onClick}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function ShareButton() {
  const { announce } = useExplorer();
  const { copied, copy } = useClipboard({ timeout: 1500 });
  return (
    <Tooltip label={copied ? 'Copied' : 'Copy the link to this view'}>
      <ActionIcon
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
    </Tooltip>
  );
}
