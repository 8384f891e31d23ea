/**
 * What each dialog of the explorer has, for Mantine's `Modal`. The page of a network does not scroll, and to lock it would have the browser
 * work out every style of the page anew whenever a dialog opens or closes. It goes without a fade: what it was asked for begins at once, and each frame
 * of a fade is the whole page composed anew.
 */
export const DIALOG = {
  lockScroll: false,
  transitionProps: { exitDuration: 0 },
  closeButtonProps: { 'aria-label': 'Close', 'data-action': 'close-dialog' },
};
