import { describeRefusal } from '@/lib/explorer/opening/describe-refusal';

describe('describeRefusal', () => {
  it.each([
    [401, 'Your sign-in has ended.'],
    [403, 'You may not see this network.'],
    [404, 'This network is not here any more.'],
    [410, 'This network is not here any more.'],
    [503, 'The server cannot send the network now.'],
    [500, 'The server cannot send the network.'],
  ])('has words for %i', (status, title) => {
    expect(describeRefusal({ status, detail: '' }).title).toBe(title);
  });

  it('repeats what the server says of a fault, and the number where it says nothing', () => {
    expect(describeRefusal({ status: 500, detail: 'The disk is full.' }).text).toBe('The disk is full.');
    expect(describeRefusal({ status: 500, detail: '' }).text).toBe('It answers with 500.');
  });
});
