import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { MoreOption } from '@/app/_combobox/more-options';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import { matchOptions } from '@/lib/view/match-options';

const OPTIONS = [{ value: 'iran', label: 'Iran' }];
const ELSEWHERE: readonly MoreOption[] = [
  { value: '+norway', label: 'Norway', note: 'known', flag: 'NO', words: ['Norge'] },
  { value: '+chad', label: 'Chad', note: 'known', isDoubtful: true },
];

const more = (text: string): readonly MoreOption[] => [
  ...matchOptions(ELSEWHERE, text),
  { value: '+new', label: `Create “${text}”`, note: 'new', makes: true },
];

function Single({ heard }: { heard: (string | null)[] }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <MantineProvider env="test">
      <SingleCombobox
        label="From"
        options={OPTIONS}
        more={more}
        value={null}
        onChange={(value) => heard.push(value)}
        text={text}
        onTextChange={setText}
        nothingFound="Nobody."
        foot="Or click."
      />
    </MantineProvider>
  );
}

function Several({ heard }: { heard: (readonly string[])[] }) {
  const [text, setText] = useState('');
  return (
    <MantineProvider env="test">
      <MultiCombobox
        label="From"
        options={OPTIONS}
        more={more}
        value={['iran']}
        onChange={(value) => heard.push(value)}
        text={text}
        onTextChange={setText}
        nothingFound="Nobody."
      />
    </MantineProvider>
  );
}

const user = userEvent.setup();
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'From' });
const listed = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('options beside those of a list', () => {
  it('stand after them for what is typed, with where they come from', async () => {
    render(<Single heard={[]} />);
    await user.click(field());
    expect(listed()).toEqual(['Iran']);
    expect(screen.getByText('Or click.')).toBeVisible();
    await user.keyboard('r');
    expect(listed()).toEqual(['Iran', 'Norwayknown', 'Create “r”new']);
  });

  it('are taken by Enter where they are there already, and by an arrow first where they are made', async () => {
    const heard: (string | null)[] = [];
    render(<Single heard={heard} />);
    await user.click(field());
    await user.keyboard('norge{Enter}');
    await user.keyboard('zelda{Enter}');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(heard).toEqual(['+norway', '+new']);
  });

  it.each([
    { typed: 'ir', keys: '{ArrowDown}', taken: 'iran' },
    { typed: 'ir', keys: '{ArrowDown}{ArrowDown}', taken: '+new' },
    { typed: 'ir', keys: '{ArrowUp}', taken: '+new' },
    { typed: 'a', keys: '{ArrowDown}', taken: 'iran' },
    { typed: 'a', keys: '{ArrowDown}{ArrowDown}', taken: '+norway' },
    { typed: 'norge', keys: '{ArrowDown}', taken: '+norway' },
    { typed: 'norge', keys: '{ArrowDown}{ArrowDown}', taken: '+new' },
  ])(
    'leave the first arrow down to what is there already: “$typed” $keys',
    async ({ typed, keys, taken }) => {
      const heard: (string | null)[] = [];
      render(<Single heard={heard} />);
      await user.click(field());
      await user.keyboard(`${typed}${keys}{Enter}`);
      expect(heard).toEqual([taken]);
    },
  );

  it('are taken on Tab by their whole name, but not in doubt, and never made', async () => {
    const heard: (string | null)[] = [];
    render(<Single heard={heard} />);
    for (const text of ['Norway', 'Chad', 'Zelda', 'nor']) {
      await user.click(field());
      await user.clear(field());
      await user.keyboard(text);
      await user.tab();
    }
    expect(heard.filter((value) => value !== null)).toEqual(['+norway']);
    expect(field()).toBeInvalid();
  });

  it('are chosen among several in the same ways', async () => {
    const heard: (readonly string[])[] = [];
    render(<Several heard={heard} />);
    await user.click(field());
    await user.keyboard('Norge');
    await user.tab();
    await user.click(field());
    await user.keyboard('zelda{ArrowDown}{Enter}');
    expect(heard).toEqual([
      ['iran', '+norway'],
      ['iran', '+new'],
    ]);
  });
});
