import { lines } from '../corpus/table-case';
import { answersTo, listAsked } from './answers-to';

describe('a table of coded statements', () => {
  it('is asked about: who is for and who against, who belongs to whom, or both', async () => {
    const { message, answers } = await answersTo(
      lines(
        'Person,Organisation,Concept,Agreement,Date',
        'Ada Cole,Mill Union,Water tax,yes,2021-03-04',
        'Ada Cole,Mill Union,River law,no,2021-03-05',
        'Bert Dunn,Farmers,Water tax,no,2021-03-06',
      ),
      'ends',
    );
    expect(message).toMatch(
      /^What do the rows tie\? .*“Person” of “Organisation” is for or against “Concept”/,
    );
    expect(answers).toEqual({
      'From “Person” to “Concept”: for or against, as “Agreement” says': [
        'Ada Cole backs Water tax',
        'Ada Cole opposes River law',
        'Bert Dunn opposes Water tax',
      ],
      'From “Organisation” to “Concept”: for or against, as “Agreement” says': [
        'Mill Union backs Water tax',
        'Mill Union opposes River law',
        'Farmers opposes Water tax',
      ],
      'Both: for or against, and each “Person” belongs to the “Organisation” beside it': [
        'Ada Cole backs Water tax',
        'Ada Cole is a member of Mill Union',
        'Ada Cole opposes River law',
        'Bert Dunn opposes Water tax',
        'Bert Dunn is a member of Farmers',
      ],
      'Only who belongs to which “Organisation”, each once': [
        'Ada Cole is a member of Mill Union',
        'Bert Dunn is a member of Farmers',
      ],
    });
  });

  it.each([
    [
      'in German, with marks',
      'Akteur,Aussage,Haltung',
      'Ada,Wassersteuer,dafür',
      'Bert,Wassersteuer,dagegen',
    ],
    ['in French, with numbers', 'locuteur,énoncé,accord', 'Ada,Taxe,1', 'Bert,Taxe,0'],
    ['in Russian', 'актор,тезис,согласие', 'Ада,Налог,да', 'Берт,Налог,нет'],
    ['with signs', 'actor,concept,stance', 'Ada,Tax,+', 'Bert,Tax,-'],
  ])('is known: %s', async (_, ...rows) => {
    const { answers } = await answersTo(lines(...rows), 'ends');
    expect(Object.values(answers)[0]?.map((tie) => tie.split(' ')[1])).toEqual(['backs', 'opposes']);
  });

  it.each([
    ['members with a status', 'person,organisation,active', 'Ada,Union,yes', 'Bert,Farmers,no'],
    [
      'a topic that nobody is for or against',
      'source,target,topic,support',
      'Ada,Bert,Tax,high',
      'Bert,Cleo,Tax,low',
    ],
  ])('is none: %s', async (_, ...rows) => {
    expect(await listAsked(lines(...rows))).not.toContain('ends');
  });
});

describe('a no of a statement', () => {
  it('is an answer, and no row without a tie', async () => {
    const rows = ['actor,concept,agreement', 'Ada,Tax,yes', 'Bert,Tax,no'];
    expect(await listAsked(lines(...rows))).toEqual(['ends']);
  });
});
