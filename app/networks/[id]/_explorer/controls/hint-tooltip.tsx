'use client';

import { Tooltip } from '@mantine/core';
import type { RefObject } from 'react';

export function HintTooltip(props: {
  target: RefObject<HTMLButtonElement | null>;
  label: string;
  opened: boolean;
}) {
  return <Tooltip multiline maw={280} {...props} />;
}
