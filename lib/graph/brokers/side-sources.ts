/** From what it is told on which side an actor stands. Declared once: the page's choice and the API follow from it. */
export const SIDE_SOURCE_IDS = ['membership', 'country', 'kind', 'communities'] as const;
export type SideSourceId = (typeof SIDE_SOURCE_IDS)[number];

export type SideSource = { readonly id: SideSourceId; readonly label: string; readonly description: string };

export const SIDE_SOURCES: readonly SideSource[] = [
  {
    id: 'membership',
    label: 'Offices and membership',
    description: 'The group or state that an actor leads, or else is a member of, or else is sent by.',
  },
  { id: 'country', label: 'Country', description: 'The country that the file gives for an actor.' },
  { id: 'kind', label: 'Kind of actor', description: 'People, groups and states.' },
  {
    id: 'communities',
    label: 'Communities',
    description: 'Groups with more contact within than between, found by their ties alone.',
  },
];
