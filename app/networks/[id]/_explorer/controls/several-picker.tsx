'use client';

import { type ComponentProps, useState } from 'react';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';

/** Chooses several options of a list by name, and keeps what is typed until it is one of them. */
export function SeveralPicker(props: Omit<ComponentProps<typeof MultiCombobox>, 'text' | 'onTextChange'>) {
  const [text, setText] = useState('');
  return <MultiCombobox {...props} text={text} onTextChange={setText} />;
}
