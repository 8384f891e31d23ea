import { Button } from '@mantine/core';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { isSilent, listSilentTypes, toSilentWords } from '@/lib/graph/contact/silent-types';
import { buildCarrying } from '@/lib/network/changes/carry-messages';
import { WordedEditButton } from '../editing/form-buttons';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';

/** How many types can be opened from here: the filters list them all. */
const MAX_BUTTONS = 4;

/**
 * Which ties are no contact though they stand among contact, and the way to say that they are. `onlyIfAll`: only where no tie of the
 * network is contact, so that nothing can be found.
 */
export function SilentTypes({ onlyIfAll = false }: { onlyIfAll?: boolean }) {
  const types = useExplorer(({ now }) => listSilentTypes(now.graph));
  const isAll = useExplorer(({ now }) => isSilent(now.graph));
  if (types.length === 0 || (onlyIfAll && !isAll)) return null;
  return (
    <div className={styles.silent} data-silent-types>
      <p className={styles.soft}>{toSilentWords(types)}</p>
      <CarryButton types={types.map(({ type }) => type.id)} />
      {types.slice(0, MAX_BUTTONS).map(({ type: { id, label } }) => (
        <WordedEditButton key={id} form={{ kind: 'type', id }}>
          Say whether “<bdi>{label}</bdi>” carries messages
        </WordedEditButton>
      ))}
    </div>
  );
}

/** Says of all such types at once that they carry messages, for those who may edit. */
function CarryButton({ types }: { types: readonly string[] }) {
  const mayEdit = useExplorer(mayEditNow);
  const network = useExplorer(({ current }) => current);
  const { edit } = useExplorerStore();
  if (!mayEdit) return null;
  return (
    <Button
      data-action="carry-messages"
      size="xs"
      variant="default"
      onClick={() => void edit(buildCarrying(network, types))}
    >
      {types.length === 1 ? 'These ties carry messages' : 'All these ties carry messages'}
    </Button>
  );
}
