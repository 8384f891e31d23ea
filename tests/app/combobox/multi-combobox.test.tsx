import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MultiCombobox } from '@/app/_combobox/multi-combobox';

const OPTIONS = [
  { value: 'us', label: 'United States' },
  { value: 'uk', label: 'United Kingdom' },
  { value: 'hezbollah', label: 'Hezbollah', words: ['Hizballah'] },
];

function Host({ first, heard }: { first: readonly string[]; heard: (readonly string[])[] }) {
  const [value, setValue] = useState(first);
  const [text, setText] = useState('');
  return (
    <section tabIndex={-1} aria-label="Channels">
      <MultiCombobox
        label="From"
        options={OPTIONS}
        value={value}
        onChange={(now) => {
          heard.push(now);
          setValue(now);
        }}
        text={text}
        onTextChange={setText}
        nothingFound="Nobody is called so here."
      />
      <input aria-label="After" />
    </section>
  );
}

/** Renders the field with another after it, and returns what it came to, one list after the other. */
function renderField(first: readonly string[] = []): (readonly string[])[] {
  const heard: (readonly string[])[] = [];
  render(
    <MantineProvider env="test">
      <Host first={first} heard={heard} />
    </MantineProvider>,
  );
  return heard;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'From' });
const isOpen = () => field().getAttribute('aria-expanded') === 'true';
const user = userEvent.setup();

describe('a combobox for several choices', () => {
  it('takes the first match by Enter, closes its list, and offers what is left', async () => {
    const heard = renderField();
    await user.click(field());
    await user.keyboard('united{Enter}');
    expect(heard).toEqual([['us']]);
    expect(isOpen()).toBe(false);
    expect(field()).toHaveValue('');
    await user.keyboard('united{Enter}');
    expect(heard.at(-1)).toEqual(['us', 'uk']);
  });

  it('closes its list when it is left', async () => {
    renderField();
    await user.click(field());
    expect(isOpen()).toBe(true);
    await user.click(screen.getByRole('textbox', { name: 'After' }));
    expect(isOpen()).toBe(false);
  });

  it('gives back what was there on Escape', async () => {
    const heard = renderField(['us']);
    await user.click(field());
    await user.keyboard('hez{Escape}');
    expect(field()).toHaveValue('');
    expect(isOpen()).toBe(false);
    expect(heard).toEqual([]);
  });

  it('closes its list by Escape, and is left by the next for the panel around it', async () => {
    const heard = renderField(['us']);
    await user.click(field());
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('region', { name: 'Channels' })).toHaveFocus();
    expect(heard).toEqual([]);
  });

  it('takes on Tab a text that stands for one, and keeps any other as an error', async () => {
    const heard = renderField();
    await user.click(field());
    await user.keyboard('hizb');
    await user.tab();
    expect(heard).toEqual([['hezbollah']]);
    await user.click(field());
    await user.keyboard('Chad');
    await user.tab();
    expect(field()).toHaveValue('Chad');
    expect(field()).toBeInvalid();
    expect(heard).toHaveLength(1);
  });

  it('takes one away by its button, and the last by Backspace in the empty field', async () => {
    const heard = renderField(['us', 'uk', 'hezbollah']);
    await user.click(screen.getByRole('button', { name: 'Remove United Kingdom' }));
    expect(heard.at(-1)).toEqual(['us', 'hezbollah']);
    await user.click(field());
    await user.keyboard('{Backspace}');
    expect(heard.at(-1)).toEqual(['us']);
  });
});
