/** @jest-environment node */
import { respondReply } from '@/app/api/_http/ask-question';
import { readProblem } from './read-answer';

const request = new Request('http://localhost/api/networks/truce/channels?from=palace');

describe('respondReply', () => {
  it('answers a question that cannot be asked with 400 that names each parameter to mend', async () => {
    const reply = { kind: 'refused', problem: 'Nobody is on the side “to”.' } as const;
    const response = respondReply(request, reply, ['from', 'to']);
    expect(response.status).toBe(400);
    expect((await readProblem(response)).problems).toEqual([
      { parameter: 'from', value: 'palace', message: reply.problem },
      { parameter: 'to', value: '', message: reply.problem },
    ]);
  });
});
