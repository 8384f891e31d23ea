import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { toCommonDate } from '@/lib/formats/import/other-calendars';
import { askAboutFile } from '../answer-file';
import { ask, readWith } from '../guess/answers-to';

describe('a day of another calendar', () => {
  it.each([
    ['1398/01/20', '2019-04-09'],
    ['1399/12/30', '2021-03-20'],
    ['1357-11-22', '1979-02-11'],
    ['22.11.1357', '1979-02-11'],
    ['1398/02', '2019-05'],
    ['1398', '2019'],
  ])('%s of the Persian calendar is %s', (text, date) => {
    expect(toCommonDate(text, 'persian calendar')).toBe(date);
  });

  it.each([
    ['1445/09/01', '2024-03-11'],
    ['1/1/1442', '2020-08-20'],
  ])('%s of the Islamic calendar is %s', (text, date) => {
    expect(toCommonDate(text, 'islamic calendar')).toBe(date);
  });

  it.each(['1398/13/01', '1398/01/32', 'soon'])('%s is none', (text) => {
    expect(toCommonDate(text, 'persian calendar')).toBeNull();
  });
});

describe('a column of dates of another calendar', () => {
  const TABLE = 'source,target,date\nAda,Bert,۱۳۹۸/۰۱/۲۰\nBert,Cleo,۱۳۹۸/۰۲/۳۰\n';

  it('is asked about, with what its first date would be', async () => {
    const question = (await askAboutFile(TABLE)).find(({ id }) => id === 'calendar date');
    expect(question?.message).toBe(
      'Of which calendar are the dates in “date”? Its years are those from 1398 to 1398.',
    );
    expect(question?.choices.map(({ label, example }) => `${label}: ${example}`)).toEqual([
      'Of the Persian one: ۱۳۹۸/۰۱/۲۰ is 2019-04-09',
      'Of the Islamic one: ۱۳۹۸/۰۱/۲۰ is 1977-12-31',
      'Of the common one: ۱۳۹۸/۰۱/۲۰ is 1398-01-20',
    ]);
  });

  it('is read as is answered', async () => {
    const { questions, mapping } = await ask(TABLE);
    const patch = questions.find(({ id }) => id === 'calendar date')?.choices[0]?.mapping ?? {};
    const { network } = await readWith(TABLE, applyPatch(mapping, patch));
    expect(network.relationships.map(({ from }) => from)).toEqual(['2019-04-09', '2019-05-20']);
  });

  it('is not asked about where its years may be those of the common era', async () => {
    const table = TABLE.replace('۱۳۹۸/۰۱', '۲۰۱۹/۰۱');
    expect((await askAboutFile(table)).filter(({ id }) => id.startsWith('calendar'))).toEqual([]);
  });

  it('is not asked about for seconds since 1970, which begin with such figures', async () => {
    const text = 'source,target,Timestamp\nAda,Bert,1289241911.72836\nBert,Cleo,1364000000.5\n';
    expect((await askAboutFile(text)).map(({ id }) => id)).not.toContain('calendar Timestamp');
  });
});
