/**
 * What each dialog of the explorer has, for Mantine's `Modal`. The page of a network does not scroll, and to lock it would have the browser
 * work out every style of the page anew whenever a dialog opens or closes.
 */
export const DIALOG = {
  lockScroll: false,
  closeButtonProps: { 'aria-label': 'Close', 'data-action': 'close-dialog' },
};
