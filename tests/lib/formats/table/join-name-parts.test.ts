import { answerFile, askAboutFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

describe('joinNameParts › a name in two columns', () => {
  const CONNECTIONS = lines(
    'First Name,Last Name,Company,Position',
    'Amina,Yusuf,Crisis Group,Analyst',
    'Jonas,Berg,Harbour Trust,Mediator',
    'Maria,Lopez,Crisis Group,Director',
    'John,Smith,Harbour Trust,Officer',
    'Jane,Smith,Peace Fund,Officer',
  );

  it('is one, and can be an end of ties', async () => {
    const { ties } = await answerFile(CONNECTIONS, /from “name” to “Company”$/i);
    expect(ties).toContain('John Smith -> Harbour Trust');
    expect(ties).toContain('Jane Smith -> Peace Fund');
  });

  it('is told', async () => {
    const { told } = await readWithMapping(CONNECTIONS, {
      tieColumns: { name: 'source', Company: 'target' },
    });
    expect(told.join(' ')).toMatch(/“First Name” and “Last Name” are the parts of one name/);
  });

  it('is joined at each end, by what stands around the words for its parts', async () => {
    const { ties } = await answerFile(
      lines(
        'NAMELAST,NAMEFIRST,visitee_namelast,visitee_namefirst,Date',
        'STERN,ANDREW,EMANUEL,RAHM,2009-01-28',
        'STERN,ANDREW,POTUS,,2009-02-03',
        'IMMELT,JEFFREY,SUMMERS,LARRY,2009-03-13',
      ),
      /from “name” to “visitee name”$/i,
    );
    expect(ties).toEqual([
      'ANDREW STERN -> RAHM EMANUEL',
      'ANDREW STERN -> POTUS',
      'JEFFREY IMMELT -> LARRY SUMMERS',
    ]);
  });

  it('is called in other languages as well', async () => {
    const questions = await askAboutFile(
      lines('Vorname,Nachname,Verein', 'Uwe,Braun,TSV', 'Ida,Holm,TSV', 'Jan,Ott,SC', 'Eva,Kern,SC'),
    );
    expect(JSON.stringify(questions)).toMatch(/Uwe Braun/);
  });

  it('is left in its parts where the whole name stands beside them', async () => {
    const questions = await askAboutFile(
      lines(
        'Name,First Name,Last Name,Club',
        'Uwe Braun,Uwe,Braun,TSV',
        'Ida Holm,Ida,Holm,TSV',
        'Jan Ott,Jan,Ott,SC',
      ),
    );
    expect(JSON.stringify(questions)).not.toMatch(/parts of one name/);
  });
});
