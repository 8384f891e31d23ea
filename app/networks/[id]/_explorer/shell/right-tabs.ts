/** The tabs of the panel on the right, in their order. */
export const RIGHT_TABS = [
  { id: 'details', label: 'Details' },
  { id: 'channels', label: 'Channels' },
  { id: 'brokers', label: 'Brokers' },
  { id: 'stories', label: 'Stories' },
  { id: 'history', label: 'History' },
] as const;
