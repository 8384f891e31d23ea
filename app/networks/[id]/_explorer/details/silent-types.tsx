import { listSilentTypes, toSilentWords } from '@/lib/graph/contact/silent-types';
import { WordedEditButton } from '../editing/form-buttons';
import { useExplorer } from '../state/explorer-store-context';
import styles from './details.module.css';

/** How many types can be opened from here: the filters list them all. */
const MAX_BUTTONS = 4;

/** Which ties are no contact though they stand among contact, and the way to say that they are. */
export function SilentTypes() {
  const types = useExplorer(({ now }) => listSilentTypes(now.graph));
  if (types.length === 0) return null;
  return (
    <div data-silent-types>
      <p className={styles.soft}>{toSilentWords(types)}</p>
      {types.slice(0, MAX_BUTTONS).map(({ type: { id, label } }) => (
        <WordedEditButton key={id} form={{ kind: 'type', id }}>
          Say whether “<bdi>{label}</bdi>” carries messages
        </WordedEditButton>
      ))}
    </div>
  );
}
