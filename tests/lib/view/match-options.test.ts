import { matchOptions, settleText } from '@/lib/view/match-options';

const OPTIONS = [
  { value: 'gw', label: 'Guinea-Bissau (GW)', words: ['Guinea-Bissau', 'GW'] },
  { value: 'sa', label: 'Saudi Arabia (SA)', words: ['Saudi Arabia', 'SA'] },
  { value: 'ws', label: 'Samoa (WS)', words: ['Samoa', 'WS'] },
  { value: 'lb', label: 'Lebanon (LB)', words: ['Lebanon', 'LB', 'لبنان'] },
];

const toValues = (text: string) => matchOptions(OPTIONS, text).map(({ value }) => value);
const settle = (text: string) => {
  const settled = settleText(OPTIONS, text);
  return settled.kind === 'option' ? settled.option.value : settled.kind;
};

describe('matchOptions', () => {
  it('returns all options for an empty text, in their order', () => {
    expect(toValues('  ')).toEqual(['gw', 'sa', 'ws', 'lb']);
  });

  it('puts what begins with the text before what holds it further on', () => {
    expect(toValues('sau')).toEqual(['sa', 'gw']);
  });

  it('puts a whole name before the beginning of another', () => {
    expect(toValues('sa')).toEqual(['sa', 'ws', 'gw']);
  });

  it('finds by other names, in any script, without case and marks', () => {
    expect(toValues('لُبنان')).toEqual(['lb']);
    expect(toValues('LEBANON')).toEqual(['lb']);
  });

  it('returns nothing for a text that is in no name, also for one of signs alone', () => {
    expect(toValues('Chad')).toEqual([]);
    expect(toValues('?!')).toEqual([]);
  });
});

describe('settleText', () => {
  it('returns the one option of that name, whatever else begins so', () => {
    expect(settle('sa')).toBe('sa');
    expect(settle('saudi arabia')).toBe('sa');
  });

  it('returns the only option that has a word which begins so', () => {
    expect(settle('leb')).toBe('lb');
    expect(settle('bissau')).toBe('gw');
  });

  it('chooses nothing where several match, or where the text stands in the middle of a word', () => {
    expect(settle('s')).toBe('several');
    expect(settle('ebano')).toBe('several');
  });

  it('chooses neither of two options of one name', () => {
    const twins = [
      { value: 'a', label: 'Ali' },
      { value: 'b', label: 'Ali' },
    ];
    expect(settleText(twins, 'ali')).toEqual({ kind: 'several' });
  });

  it('finds nothing for a text that matches nothing', () => {
    expect(settle('Chad')).toBe('none');
  });
});
