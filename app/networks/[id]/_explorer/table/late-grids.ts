import { writeBlock } from '@/lib/formats/paste/write-block';
import { PasteDialog } from './paste-dialog';
import { ThingGrid } from './thing-grid';

/** The grids and what is pasted into them. Loaded as one: apart, each would bring again what they have in common. */
export const LATE_GRIDS = { ThingGrid, PasteDialog, writeBlock };
