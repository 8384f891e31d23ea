/** What may stand behind the word of an end, when the column holds its id or its name. */
export const ID_ENDINGS = [
  '',
  ' id',
  ' node id',
  ' node',
  ' key',
  ' code',
  ' actor',
  ' actor id',
  ' entity id',
  ' person id',
  ' organization id',
  ' org id',
  ' company id',
  ' party id',
  ' user id',
  ' number',
  ' phone number',
  ' phone',
  ' msisdn',
] as const;
export const NAME_ENDINGS = [' name', ' label', ' title', 'name'] as const;
/** What stands before the word of an end when the column says what that end is. */
export const KIND_BEGINNINGS = ['kind of ', 'type of ', 'category of ', 'class of '] as const;
export const KIND_ENDINGS = [
  ' kind',
  ' type',
  ' category',
  ' class',
  ' sectors',
  ' sector',
  ' labels',
] as const;
