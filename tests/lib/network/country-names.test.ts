import { COUNTRY_CODES } from '@/lib/network/country-codes';
import { getCountryName } from '@/lib/network/country-names';

describe('the name of a country', () => {
  it('is another for each code, and as every browser and every server has it', () => {
    const names = COUNTRY_CODES.map(getCountryName);
    expect(new Set(names).size).toBe(COUNTRY_CODES.length);
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    expect(['LB', 'PS', 'CI', 'XK', 'HK'].map(getCountryName)).toEqual([
      ...['Lebanon', 'Palestinian Territories', "Côte d'Ivoire", 'Kosovo', 'Hong Kong'],
    ]);
  });

  it('is the code where nobody knows it', () => {
    expect(getCountryName('ZZ')).toBe('ZZ');
  });
});
