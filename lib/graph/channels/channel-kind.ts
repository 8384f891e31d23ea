/** How a channel gets from one side to the other. */
export const CHANNEL_KINDS = ['direct', 'own-envoy', 'go-between', 'third-party', 'rival'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The same as a label. */
export const KIND_LABELS: Readonly<Record<ChannelKind, string>> = {
  direct: 'Direct',
  'own-envoy': 'Through own envoy',
  'go-between': 'Through a go-between',
  'third-party': 'Through a third party',
  rival: 'Through a rival',
};
