/** The button that closes a dialog, for Mantine's `Modal`. */
export const CLOSE_BUTTON = { 'aria-label': 'Close', 'data-action': 'close-dialog' };
