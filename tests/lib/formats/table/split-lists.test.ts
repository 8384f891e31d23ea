import { readList } from '@/lib/formats/table/split-lists';
import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

describe('readList', () => {
  it.each([
    [`['a@x', 'b@y']`, ['a@x', 'b@y']],
    ['["a, b", "c"]', ['a, b', 'c']],
    [`frozenset({'a'})`, ['a']],
    ['c("a", "b")', ['a', 'b']],
    [`['it\\'s']`, ["it's"]],
    ['[None]', []],
    ["['undisclosed-recipients:;']", []],
    ['[]', []],
  ])('parts %s', (cell, items) => {
    expect(readList(cell)).toEqual(items);
  });

  it.each(['Ada', '(Smith)', '[1]', '{"a": "b"}', "['a'", ''])('leaves %p as it is', (cell) => {
    expect(readList(cell)).toBeNull();
  });
});

const MAILS = lines(
  'message_id,from,to,cc,subject',
  `<1@m>,ada@x,"['bo@x', 'cy@y']",[],Plan`,
  `<2@m>,bo@x,"['ada@x']","['di@y']",Re: Plan`,
  `<3@m>,cy@y,"['ada@x', 'di@y']",[],Budget`,
  `<4@m>,di@y,['cy@y'],[None],Re: Budget`,
);

describe('splitLists', () => {
  it('ties a mail to each of those to whom it goes', async () => {
    const { ties, told } = await answerFile(MAILS, /^From “from” to “to”$/);
    expect(ties).toEqual([
      ...['ada@x -> bo@x', 'ada@x -> cy@y', 'bo@x -> ada@x', 'cy@y -> ada@x', 'cy@y -> di@y', 'di@y -> cy@y'],
    ]);
    expect(told).toContainEqual(expect.stringMatching(/^Lists that are written as in a program/));
  });

  it('offers no number of a message as an end', async () => {
    const labels = (await askAboutFile(MAILS)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join()).not.toContain('message_id');
  });
});
