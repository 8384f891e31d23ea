'use client';

import type { MenuButtonLook } from '@/app/_shell/menu-button';
import { OpenMenu } from '@/app/_shell/open-menu';
import type { Reference } from '@/lib/network/changes/references';
import { ThingItems } from './thing-items';

/** What else can be done with a thing, open. */
export function OpenActionMenu({ thing, ...look }: MenuButtonLook & { thing: Reference }) {
  return (
    <OpenMenu {...look}>
      <ThingItems thing={thing} />
    </OpenMenu>
  );
}
