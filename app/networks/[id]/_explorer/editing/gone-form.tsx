'use client';

import { Button } from '@mantine/core';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './form.module.css';

/** Stands in the place of a form for something that had left the network before the form was opened. */
export function GoneForm() {
  const { closeForm } = useExplorerStore();
  return (
    <section className={styles.form} aria-label="Not in this network">
      <p className={styles.problems} role="alert">
        What this form is about is no longer in this network.
      </p>
      <div className={styles.foot}>
        <Button data-action="cancel-form" size="xs" variant="default" onClick={closeForm}>
          Close
        </Button>
      </div>
    </section>
  );
}
