import { listNominated } from '@/lib/formats/guess/find-nominations';
import { answerFile } from '../answer-file';
import { lines } from '../corpus/table-case';

describe('listNominated › names in one cell', () => {
  const KNOWN = new Set(['Ada Bell', 'Cole, Ben', 'Dina']);

  it('keeps the comma of a name between quotation marks', () => {
    expect(listNominated('Ada Bell,"Cole, Ben"', KNOWN)).toEqual(['Ada Bell', 'Cole, Ben']);
  });

  it('leaves the address of a page behind a name out', () => {
    expect(
      listNominated('Dina (https://notes.example/Dina-1f2e), Ada Bell (https://notes.example/a)', KNOWN),
    ).toEqual(['Dina', 'Ada Bell']);
  });
});

describe('rows that name other rows', () => {
  const ANSWER = /^Each row is an actor “.*”, tied to those who are named in/;

  it('are called by the column that tells them apart, though another of names stands beside it', async () => {
    const { actors } = await answerFile(
      lines(
        'Name,Organisation,Knows',
        'Ada Bell,Harbour Board,"Dina,Emil"',
        'Dina,Town Hall,Ada Bell',
        'Emil,Harbour Board,',
      ),
      ANSWER,
    );
    expect(actors).toEqual(['Ada Bell', 'Dina', 'Emil']);
  });

  it('are not called by labels that only some of them have', async () => {
    const { actors } = await answerFile(
      lines(
        'Step ID,Step Description,Next Step ID,Connector Label',
        'P100,Receive,P200,',
        'P200,Decide,"P300,P400","Yes,No"',
        'P300,Hear,P400,',
        'P400,Close,,',
      ),
      ANSWER,
    );
    expect(actors).not.toContain('Yes,No');
  });
});
