'use client';

import { useState } from 'react';
import { shallow } from 'zustand/vanilla/shallow';

/** Returns the same object for as long as each of its parts is the same. */
export function useAlike<Parts extends object>(parts: Parts): Parts {
  const [kept, setKept] = useState(parts);
  if (shallow(kept, parts)) return kept;
  setKept(parts);
  return parts;
}
