import { describeTies, readTable } from './corpus/read-case';
import { lines } from './corpus/table-case';
import { answersTo } from './guess/answers-to';

const mail = (from: string, to: string, day: string) =>
  `"Message-ID: <1@x>\nDate: ${day}\nFrom: ${from}\nTo: ${to}\nSubject: ""news""\n\nDear all, from: here"`;

describe('mails in cells', () => {
  it('are read as mails, from their headers', async () => {
    const found = await readTable(
      lines(
        'file,message',
        `a/1,${mail('ada@x.org', 'bert@x.org,\n\tcleo@x.org', 'Mon, 14 May 2001 16:39:00 -0700')}`,
        `a/2,${mail('ada@x.org', 'bert@x.org', 'Fri, 18 May 2001 13:51:00 -0700')}`,
      ),
      'a.csv',
    );
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    const { ties, dates } = describeTies(found.network);
    expect(ties).toEqual(['ada@x.org > bert@x.org', 'ada@x.org > cleo@x.org']);
    expect(dates).toEqual(['2001-05-14..2001-05-18', '2001-05-14']);
    expect(found.remarks.map(({ message }) => message).join('\n')).toContain(
      'Cells of “message” are mails: who writes to whom was read from their headers, and their text was not read. Other columns were not read: “file”.',
    );
  });

  it('go to those who got a copy as well, where their headers are columns', async () => {
    const { answers } = await answersTo(
      lines(
        'Date,From,To,Cc,Subject',
        '2001-05-14,Ada Berg <ada@x.org>,bert@x.org,cleo@x.org,news',
        '2001-05-15,bert@x.org,cleo@x.org,,answer',
      ),
      'ends',
    );
    expect(answers['From “From” to each of “To”, “Cc”']).toEqual([
      'Ada Berg To bert@x.org',
      'Ada Berg Cc cleo@x.org',
      'bert@x.org To cleo@x.org',
    ]);
  });
});

describe('parties of a case', () => {
  it('are tied where their roles differ', async () => {
    const { answers } = await answersTo(
      lines(
        'case_no,party,party_role',
        'C-1,Alpha Oil,plaintiff',
        'C-1,Beta Steel,defendant',
        'C-2,Gamma Bank,plaintiff',
        'C-2,Alpha Oil,defendant',
        'C-2,Delta Trans,defendant',
      ),
      'ends',
    );
    expect(
      answers['Those of “party” are tied who share one “case_no” and differ in “party_role”'],
    ).toHaveLength(3);
  });
});
