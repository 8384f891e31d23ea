import {
  BROKER_PARAMETER_NAMES,
  CHANNEL_PARAMETER_NAMES,
  FILTER_PARAMETER_NAMES,
  VIEW_PARAMETER_NAMES,
  VIEW_PARAMETERS,
} from '@/lib/explorer/view-parameters';

const FILTERS = 'lens types kinds standings without told since until focus hops q';

describe('VIEW_PARAMETERS', () => {
  it('has the filters first, and the order in which links have always been written', () => {
    expect(FILTER_PARAMETER_NAMES.join(' ')).toBe(FILTERS);
    expect(VIEW_PARAMETER_NAMES.join(' ')).toBe(
      `${FILTERS} beside layout rings select ties claim meeting side panel from to channel way maxHops k order membership proposed out outTies outDocuments size sides own group open moved placed`,
    );
  });

  it('tells which parameters the questions of the API have, and which these need', () => {
    expect(CHANNEL_PARAMETER_NAMES.join(' ')).toBe(
      `from to maxHops k order membership proposed out outTies outDocuments ${FILTERS}`,
    );
    expect(BROKER_PARAMETER_NAMES.join(' ')).toBe(`from to membership proposed sides own ${FILTERS}`);
    const required = VIEW_PARAMETER_NAMES.filter((name) => VIEW_PARAMETERS[name].requiredBy !== undefined);
    expect(required.map((name) => [name, VIEW_PARAMETERS[name].requiredBy])).toEqual([
      ['beside', ['stories']],
      ['from', ['channels']],
      ['to', ['channels']],
    ]);
  });
});
