import { isPlaceholderName } from '@/lib/network/placeholder-name';

describe('isPlaceholderName', () => {
  it.each([
    ...[
      'Unknown',
      'UNKNOWN',
      ' unknown ',
      '(unknown)',
      'N/A',
      'n.a.',
      '?',
      '-',
      '',
      'None',
      'Other',
      'Others',
    ],
    ...[
      'Unidentified group',
      'unknown actors',
      'Anonymous',
      'not specified',
      'Inconnu',
      'Autres',
      'Desconocido',
    ],
    ...[
      'unbekannt',
      'Sonstige',
      'Неизвестный',
      'Другие',
      'غير معروف',
      'مجهول',
      'أخرى',
      'לא ידוע',
      '未知',
      'Diğer',
    ],
  ])('holds for “%s”', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });

  it.each([
    'The Unknown Soldiers',
    'Other Voices',
    'NATO',
    'Anonymous Sudan',
    '1',
    'Nil Köksal',
    'مجاهد',
    'United States',
  ])('does not hold for “%s”', (name) => {
    expect(isPlaceholderName(name)).toBe(false);
  });
});
