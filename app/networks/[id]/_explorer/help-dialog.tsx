'use client';

import { Kbd, Modal, Table } from '@mantine/core';
import { useOpening } from './use-opening';

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Search' },
  { keys: ['1', '2', '3', '4'], does: 'Lens: All, Mediation channels, Alliances and rivalries, Contested' },
  { keys: ['←', '→', '↑', '↓'], does: 'On the map: along ties to the next actor' },
  { keys: [',', '.'], does: 'On the map: through the ties of an actor; an arrow then goes along the tie' },
  { keys: ['Enter'], does: 'On the map: select; with Shift, add to the selection' },
  { keys: ['F'], does: 'Neighbourhood of what is selected' },
  { keys: ['M'], does: 'On the map: open the menu' },
  { keys: ['Esc'], does: 'Clear the selection' },
  { keys: ['X'], does: 'Take all filters away' },
  { keys: ['L'], does: 'Next layout' },
  { keys: ['A'], does: 'Arrange what is shown' },
  { keys: ['G'], does: 'Go to the map' },
  { keys: ['B'], does: 'Filters' },
  { keys: ['T'], does: 'Table' },
  { keys: ['D'], does: 'Details' },
  { keys: ['C', 'R', 'H'], does: 'Channels between two sides; brokers; history' },
  { keys: ['+', '−', '0'], does: 'Zoom in, out, show all' },
  { keys: ['E'], does: 'Figure: save, copy, print; with Shift, the data' },
  { keys: ['N', 'J'], does: 'New actor; new tie, on the map from where the keyboard stands' },
  { keys: ['S', 'P'], does: 'New claim; with Shift, new denial; new document' },
  { keys: ['W'], does: 'Evidence for the tie or claim that is selected' },
  { keys: ['←', '→', '↑', '↓'], does: 'In the table: from cell to cell' },
  { keys: ['F2'], does: 'Edit what is selected, or the cell of the table' },
  { keys: ['Del'], does: 'Remove what is selected' },
  { keys: ['Ctrl Z', 'Shift Ctrl Z'], does: 'Undo, redo' },
  { keys: ['?'], does: 'This list' },
];

/** Every key of the explorer. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const isOpen = useOpening(opened);
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keyboard" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {KEYS.map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                {keys.map((key) => (
                  <Kbd key={key} size="xs" mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
