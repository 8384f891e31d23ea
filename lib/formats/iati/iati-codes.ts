/** What a transaction is, by its code (code list TransactionType of IATI 2.03; letters are those of version 1). */
const TRANSACTIONS: Readonly<Record<string, string>> = {
  ...{ 1: 'transfers incoming funds to', 2: 'commits funds to', 3: 'disburses funds to', 4: 'spends at' },
  ...{
    5: 'pays interest to',
    6: 'repays a loan to',
    7: 'reimburses',
    8: 'buys equity of',
    9: 'sells equity to',
  },
  ...{
    10: 'guarantees credit of',
    11: 'commits incoming funds to',
    12: 'pledges incoming funds to',
    13: 'pledges funds to',
  },
  ...{ IF: 'transfers incoming funds to', C: 'commits funds to', D: 'disburses funds to', E: 'spends at' },
  ...{ IR: 'pays interest to', LR: 'repays a loan to', R: 'reimburses' },
};

/** Funds that come in are received by whoever reports them where nobody else is named; all others are given by them. */
const INCOMING: ReadonlySet<string> = new Set(['1', '11', '12', '13', 'IF']);

/** Returns what a transaction is, as words between its two ends, and whether its funds come in. */
export function describeTransaction(code: string): { readonly type: string; readonly isIncoming: boolean } {
  return { type: TRANSACTIONS[code] ?? 'pays', isIncoming: INCOMING.has(code) };
}

/** What an organization is in an activity, by its code (code list OrganisationRole; version 1 writes words). */
const ROLES: Readonly<Record<string, string>> = {
  1: 'funding',
  2: 'accountable',
  3: 'extending',
  4: 'implementing',
};

/** Returns the role of an organization in a word. */
export function describeRole(code: string): string {
  return ROLES[code] ?? code.toLowerCase();
}
