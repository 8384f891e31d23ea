import { isAggregate, isBloc } from '@/lib/formats/guess/aggregate-words';
import { isNobody } from '@/lib/formats/guess/nobody-words';
import { lines } from '../corpus/table-case';
import { answersTo, listAsked } from './answers-to';

describe('names of sums', () => {
  it.each([
    ...[
      'Total',
      'World',
      'EU (27)',
      'UE-28',
      'EU27',
      'Total DAC',
      'All donors',
      'DAC Countries, Total',
      'OECD total',
    ],
    ...[
      'Rest of the world',
      'Rest der Welt',
      'Übrige Länder',
      'Resto del mundo',
      'Reste du monde',
      'Mundo',
      'Welt',
    ],
    ...['Tous les pays', 'Alle Länder', 'Todos los donantes', 'Весь мир', 'Прочие страны', 'العالم'],
  ])('are known: %s', (name) => {
    expect(isAggregate(name)).toBe(true);
  });

  it.each([
    'EU Institutions',
    'Total Energies',
    'World Bank',
    'Alle Meyer',
    'Rest Stop Inn',
    'European Union',
    'OECD',
  ])('are not those of actors: %s', (name) => {
    expect(isAggregate(name)).toBe(false);
  });

  it('of states are asked about where amounts stand beside them, and can be left out', async () => {
    const rows = [
      'donor,recipient,amount',
      'Germany,Mali,120',
      'France,Mali,80',
      'EU,Mali,300',
      'France,Niger,7',
    ];
    const { message, answers } = await answersTo(lines(...rows), 'coverage sums');
    expect(message).toBe('Is “EU” an actor? The name may sum up others.');
    expect(answers['Leave it out']).toEqual([
      'Germany is tied to Mali',
      'France is tied to Mali',
      'France is tied to Niger',
    ]);
    expect(isBloc('Mercosur')).toBe(true);
    expect(await listAsked(lines('source,target', 'EU,Iran', 'France,Iran', 'Iran,Oman'))).toEqual([]);
  });
});

describe('names of nobody', () => {
  it.each([
    ...[
      'nobody',
      'Nadie',
      'niemand',
      'никто',
      'ніхто',
      'personne',
      'nessuno',
      'لا أحد',
      'אף אחד',
      'hiç kimse',
    ],
    ...[
      'unknown',
      'неизвестно',
      'unbekannt',
      '(vacant)',
      'unbesetzt',
      'N. N.',
      "Don't know",
      'Others',
      'Autres',
    ],
    ...['BANK FEE', 'Closing balance', 'Kontoführung', 'Saldo inicial', 'Frais bancaires', 'комиссия банка'],
    ...[
      'Free float',
      'Streubesitz',
      'Other shareholders',
      'Halka açık',
      'Autres actionnaires',
      'Treasury shares',
    ],
  ])('are known: %s', (name) => {
    expect(isNobody(name)).toBe(true);
  });

  it.each([
    'Everton',
    'Fee Brothers',
    'Ann Other',
    'Float Glass Ltd',
    'Interest Group',
    'Balance Partners',
    'Tous Joyas',
  ])('are not those of actors: %s', (name) => {
    expect(isNobody(name)).toBe(false);
  });

  it('are asked about together with the ends of ties, where both are unsure', async () => {
    const rows = ['Respondent,Would ask', 'Ada,Bert', 'Bert,nobody', 'Cleo,Ada', 'Dora,никто'];
    expect(await listAsked(lines(...rows))).toEqual(['ends', 'coverage nobody']);
  });
});
