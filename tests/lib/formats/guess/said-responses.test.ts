/** @jest-environment node */
import { toResponseType } from '@/lib/formats/guess/said-responses';

describe('toResponseType', () => {
  it.each([
    ['denied', 'denies'],
    ['Rejected as false', 'denies'],
    ['No', 'denies'],
    ['confirmed', 'confirms'],
    ['Yes', 'confirms'],
    ['no comment', 'declines-comment'],
    ['did not comment', 'declines-comment'],
    ['neither confirmed nor denied', 'declines-comment'],
    ['could not be reached', 'could-not-be-reached'],
    ['no reply', 'could-not-be-reached'],
  ])('says what %s is', (words, type) => {
    expect(toResponseType(words)).toBe(type);
  });

  it.each([
    'did not deny it',
    'has not confirmed',
    'no reaction',
    'shrugged',
    'confirmed the date, denied the rest',
    '',
  ])('leaves “%s” to a person', (words) => {
    expect(toResponseType(words)).toBeNull();
  });
});
