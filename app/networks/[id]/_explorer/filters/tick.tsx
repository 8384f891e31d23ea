import type { ReactNode } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import styles from './tick.module.css';

/**
 * A box to tick, or a switch, with its words: the browser's own, as a filter has dozens of them, and the page opens only once all are
 * drawn.
 */
export function Tick({
  action,
  isSwitch = false,
  ...own
}: {
  action: ActionId;
  isSwitch?: boolean;
  id?: string;
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}) {
  const { children, ...input } = own;
  return (
    <label className={styles.tick} data-action={action}>
      <input type="checkbox" className={styles.input} {...(isSwitch && { role: 'switch' })} {...input} />
      {children}
    </label>
  );
}
