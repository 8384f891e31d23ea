/** The id of the button that lists all documents. */
export const ALL_DOCUMENTS_ID = 'all-documents';

export function toDocumentSwitchId(document: string): string {
  return `without-${document}`;
}

/** Gives the focus to a document's switch, which the list may not show yet. */
export function focusDocumentSwitch(document: string): void {
  const find = () => window.document.getElementById(toDocumentSwitchId(document));
  if (!find()) window.document.getElementById(ALL_DOCUMENTS_ID)?.click();
  requestAnimationFrame(() => find()?.focus());
}
