import {
  addBetween,
  BETWEEN_ID,
  findFormType,
  turnToMediation,
} from '@/app/networks/[id]/_explorer/editing/go-between';
import { BLANK_TIE, toTypeOptions } from '@/app/networks/[id]/_explorer/editing/tie-values';
import { createNetwork } from '@/tests/fixtures/create-network';

const network = createNetwork({});

describe('a mediation told from the side of the go-between', () => {
  it('is kept from one party, through the go-between, to reach the other', () => {
    const told = { ...BLANK_TIE, type: BETWEEN_ID, source: 'duddy', target: 'mi6', toward: 'ira' };
    expect(turnToMediation(told)).toEqual({
      ...BLANK_TIE,
      type: 'mediates-via',
      source: 'mi6',
      target: 'duddy',
      toward: 'ira',
    });
  });

  it('leaves every other tie as it is', () => {
    const tie = { ...BLANK_TIE, type: 'mediates-via', source: 'mi6', target: 'duddy' };
    expect(turnToMediation(tie)).toBe(tie);
    expect(findFormType(network, 'backs')?.label).toBe('backs');
    expect(findFormType(network, null)).toBeUndefined();
  });

  it('is offered before the mediation as it is kept', () => {
    const values = addBetween(toTypeOptions(network, { source: null, target: null })).map(
      ({ value }) => value,
    );
    expect(values.indexOf(BETWEEN_ID)).toBe(values.indexOf('mediates-via') - 1);
    expect(findFormType(network, BETWEEN_ID)?.label).toBe('carries messages between');
  });
});
