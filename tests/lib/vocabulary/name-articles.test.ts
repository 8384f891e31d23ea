import { isPluralName, takesArticle } from '@/lib/vocabulary/name-articles';

describe('takesArticle', () => {
  it.each([
    ['United States', 'state'],
    ['United Arab Emirates', 'state'],
    ['Netherlands', 'state'],
    ['Republic of Ireland', 'state'],
    ['State of Palestine', 'state'],
    ['United Nations', 'group'],
    ['Lebanese parliament', 'group'],
    ['Ministry of Foreign Affairs', 'group'],
    ['People’s Protection Units', 'group'],
    ['PLO', 'group'],
    ['Provisional IRA', 'group'],
  ] as const)('gives "%s" one', (name, kind) => {
    expect(takesArticle(name, kind)).toBe(true);
  });

  it.each([
    ['Lebanon', 'state'],
    ['Republic', 'state'],
    ['Hezbollah', 'group'],
    ['Sinn Féin', 'group'],
    ['FAFO', 'group'],
    ['Mikati’s office', 'group'],
    ['The Elders', 'group'],
    ['Union', 'person'],
    ['حزب الله', 'group'],
    ['', 'group'],
  ] as const)('gives "%s" none', (name, kind) => {
    expect(takesArticle(name, kind)).toBe(false);
  });
});

describe('isPluralName', () => {
  it('tells groups that are several', () => {
    expect(isPluralName('Lebanese Armed Forces', 'group')).toBe(true);
    expect(isPluralName('Lebanese parliament', 'group')).toBe(false);
    expect(isPluralName('United States', 'state')).toBe(false);
  });
});
