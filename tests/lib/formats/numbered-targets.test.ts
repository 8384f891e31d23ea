import { answerFile } from './answer-file';

describe('columns of one name and a number each', () => {
  it('can all be what each row is tied to', async () => {
    const seats = `Director,Nationality,Board seat 1,Board seat 2
"Okafor, Chidi",NG,Delta Oil,Zenith Cement
"Bello, Sade",NG,Zenith Cement,
"Smith, John",GB,Delta Oil,Union Bank
`;
    const { ties } = await answerFile(seats, /From “Director” to each of “Board seat 1”, “Board seat 2”/);
    expect(ties).toEqual([
      'Okafor, Chidi -> Delta Oil',
      'Okafor, Chidi -> Zenith Cement',
      'Bello, Sade -> Zenith Cement',
      'Smith, John -> Delta Oil',
      'Smith, John -> Union Bank',
    ]);
  });
});

describe('words of a list in XML of which some are marked', () => {
  it('are names all the same, beside what marks them', async () => {
    const episode = (a: string, b: string, mediators: string) =>
      `<episode><partyA><name>${a}</name></partyA><partyB><name>${b}</name></partyB><mediators>${mediators}</mediators></episode>`;
    const file = `<episodes>${episode('Alba', 'Bero', '<mediator lead="yes">Cela</mediator><mediator>Dora</mediator>')}${episode('Bero', 'Faro', '<mediator lead="yes">Gama</mediator>')}${episode('Faro', 'Alba', '')}</episodes>`;
    const { ties } = await answerFile(file, /rows without one are ties of the two/, 'a.xml');
    expect(ties).toEqual([
      'Alba -> Cela: goes through',
      'Alba -> Dora: goes through',
      'Bero -> Gama: goes through',
      'Faro -> Alba',
    ]);
  });
});
