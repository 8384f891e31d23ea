'use client';

import { useLinkStatus } from 'next/link';

/** Within a link: says so while the page to which it leads is on its way, which takes seconds for a large network. */
export function OpeningSign() {
  const { pending } = useLinkStatus();
  return pending ? <span role="status">{'\u00a0opening …'}</span> : null;
}
