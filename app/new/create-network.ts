/** What a new network begins with. */
export type Beginning = { readonly id: string; readonly title: string; readonly description: string };

/** Why a network was not begun: what is wrong with a field of the form, and else in words. */
export type Refusal = {
  readonly kind: 'refused';
  readonly fields: Readonly<Partial<Record<keyof Beginning, string>>>;
  readonly message: string;
};

/** Asks the server to keep a new network, and returns its id or why not. */
export async function createNetwork(
  beginning: Beginning,
): Promise<{ readonly kind: 'created'; readonly id: string } | Refusal> {
  try {
    const response = await fetch('/api/networks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ format: 'backchannel/1', ...beginning }),
    });
    if (response.status === 201) return { kind: 'created', id: beginning.id };
    return toRefusal(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: 'refused', fields: {}, message: 'The server does not answer. Try again when it does.' };
  }
}

function toRefusal(status: number, body: unknown): Refusal {
  if (!isObject(body)) return { kind: 'refused', fields: {}, message: `The server answered ${status}.` };
  const issues = Array.isArray(body.issues) ? body.issues.filter(isObject) : [];
  const find = (field: string) => {
    const issue = issues.find(({ path }) => path === field);
    return issue ? `${issue.message} ${issue.fix}` : undefined;
  };
  const fields = { id: find('id'), title: find('title'), description: find('description') };
  const isTold = Object.values(fields).some((words) => words !== undefined);
  if (status === 409) fields.id = 'There is a network of that id. Give this one another.';
  const message = isTold || status === 409 ? '' : String(body.detail ?? `The server answered ${status}.`);
  return { kind: 'refused', fields, message };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
