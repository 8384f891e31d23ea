'use client';

import type { MenuButtonLook } from '@/app/_layout/menu-button';
import { OpenMenu } from '@/app/_layout/open-menu';
import { THING_MENUS } from '@/lib/explorer/actions/menus';
import type { Reference } from '@/lib/network/changes/references';
import { CommandItems } from '../actions/command-items';
import { toSubjectOf } from '../actions/subject';

/** What else can be done with a thing, open. */
export function OpenActionMenu({ thing, ...look }: MenuButtonLook & { thing: Reference }) {
  return (
    <OpenMenu {...look}>
      <CommandItems items={[THING_MENUS[thing.list]]} subject={toSubjectOf(thing)} />
    </OpenMenu>
  );
}
