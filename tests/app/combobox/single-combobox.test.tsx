import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SingleCombobox } from '@/app/_combobox/single-combobox';

const OPTIONS = [
  { value: 'iran', label: 'Iran' },
  { value: 'iraq', label: 'Iraq' },
  { value: 'hamas', label: 'Hamas' },
  { value: 'salman', label: 'Mohammed bin Salman', words: ['MBS'] },
  { value: 'oman', label: 'Oman' },
];

type Heard = { values: (string | null)[]; submitted: number; escaped: number };

function Host({ first, clearable, heard }: { first: string | null; clearable: boolean; heard: Heard }) {
  const [value, setValue] = useState(first);
  const [text, setText] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        heard.submitted += 1;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') heard.escaped += 1;
      }}
    >
      <SingleCombobox
        label="From"
        options={OPTIONS}
        value={value}
        onChange={(now) => {
          heard.values.push(now);
          setValue(now);
        }}
        text={text}
        onTextChange={setText}
        nothingFound="Nobody is called so here."
        clearable={clearable}
      />
      <input aria-label="After" />
      <button type="submit">Save</button>
    </form>
  );
}

/** Renders the field in a form, with a field after it, and returns what is heard of it. */
function renderField(first: string | null, { clearable = false }: { clearable?: boolean } = {}): Heard {
  const heard: Heard = { values: [], submitted: 0, escaped: 0 };
  render(
    <MantineProvider env="test">
      <Host first={first} clearable={clearable} heard={heard} />
    </MantineProvider>,
  );
  return heard;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'From' });
const marked = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent;
};
const isOpen = () => field().getAttribute('aria-expanded') === 'true';
const user = userEvent.setup();

describe('a combobox for one choice', () => {
  it('opens on a click and on an arrow key, and not on the focus alone', async () => {
    renderField('iran');
    await user.tab();
    expect(isOpen()).toBe(false);
    await user.keyboard('{ArrowDown}');
    expect(isOpen()).toBe(true);
    expect(marked()).toBe('Iran');
    await user.keyboard('{Escape}');
    await user.click(field());
    expect(isOpen()).toBe(true);
  });

  it.each([
    ['by the Tab key', () => user.tab()],
    ['by a click', () => user.click(field())],
  ])('has typing replace what is chosen when it is entered %s', async (_how, enter) => {
    renderField('salman');
    await enter();
    await user.keyboard('Oman');
    expect(field()).toHaveValue('Oman');
  });

  it('has typing replace what was just chosen', async () => {
    renderField(null);
    await user.click(field());
    await user.keyboard('mbs{Enter}');
    expect(field()).toHaveValue('Mohammed bin Salman');
    await user.keyboard('Oman');
    expect(field()).toHaveValue('Oman');
  });

  it('has typing replace what is chosen when it is clicked while it has the focus', async () => {
    renderField('iran');
    await user.click(field());
    await user.keyboard('{Escape}');
    await user.click(field());
    await user.keyboard('Oman');
    expect(field()).toHaveValue('Oman');
  });

  it('marks the first match of what is typed, for a screen reader as well, and takes it by Enter', async () => {
    const heard = renderField(null);
    await user.click(field());
    await user.keyboard('ira');
    expect(marked()).toBe('Iran');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Iran');
    await user.keyboard('{ArrowDown}');
    expect(marked()).toBe('Iraq');
    await user.keyboard('{ArrowDown}');
    expect(marked()).toBe('Iran');
    await user.keyboard('{Enter}');
    expect(heard).toMatchObject({ values: ['iran'], submitted: 0 });
    expect(isOpen()).toBe(false);
    await user.keyboard('{Enter}');
    expect(heard.submitted).toBe(1);
  });

  it('keeps what is chosen when it is chosen again, by key and by pointer', async () => {
    renderField('iran');
    await user.click(field());
    await user.click(screen.getByRole('option', { name: 'Iran' }));
    expect(field()).toHaveValue('Iran');
    expect(isOpen()).toBe(false);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field()).toHaveValue('Iran');
  });

  it('gives back what was there on Escape, and closes the list alone', async () => {
    const heard = renderField('iran');
    await user.click(field());
    await user.keyboard('Ham{Escape}');
    expect(field()).toHaveValue('Iran');
    expect(isOpen()).toBe(false);
    expect(heard).toEqual({ values: [], submitted: 0, escaped: 0 });
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(heard.escaped).toBe(1);
    expect(field()).not.toHaveFocus();
  });

  it('gives back on Escape what stood there before a text that stands for nothing, and is left by the next', async () => {
    const heard = renderField('iran');
    await user.click(field());
    await user.keyboard('Chad{Enter}');
    expect(field()).toHaveValue('Chad');
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('Iran');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field()).not.toHaveFocus();
    expect(heard.values).toEqual([]);
  });

  it('takes on Tab the option that the text is the name or the only beginning of', async () => {
    const heard = renderField('iran');
    await user.click(field());
    await user.keyboard('hama');
    await user.tab();
    expect(heard.values).toEqual(['hamas']);
    expect(field()).toHaveValue('Hamas');
    expect(screen.getByRole('textbox', { name: 'After' })).toHaveFocus();
  });

  it.each([
    ['matches nobody', 'Chad', /Nothing in the list is called “Chad”/],
    ['may be several', 'ira', /“ira” may be more than one/],
  ])('keeps on Tab a text that %s, and marks it as an error', async (_how, text, sentence) => {
    const heard = renderField('hamas');
    await user.click(field());
    await user.keyboard(text);
    await user.tab();
    expect(field()).toHaveValue(text);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(sentence);
    expect(heard.values).toEqual([]);
    expect(isOpen()).toBe(false);
  });

  it('leaves what is chosen on Tab when an option was only looked at', async () => {
    const heard = renderField('iran');
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(marked()).toBe('Iraq');
    await user.tab();
    expect(heard.values).toEqual([]);
    expect(field()).toHaveValue('Iran');
  });

  it('is emptied by its text and by its button', async () => {
    const heard = renderField('iran', { clearable: true });
    await user.click(field());
    await user.keyboard('{Backspace}');
    await user.tab();
    expect(heard.values).toEqual([null]);
    await user.click(field());
    await user.keyboard('oman{Enter}');
    await user.click(screen.getByRole('button', { name: 'Empty From' }));
    expect(heard.values).toEqual([null, 'oman', null]);
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('says when nothing is found, and lists all again once the text is gone', async () => {
    renderField(null);
    await user.click(field());
    await user.keyboard('zz');
    await waitFor(() => expect(screen.getByText('Nobody is called so here.')).toBeVisible());
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    await user.keyboard('{Backspace}{Backspace}');
    expect(screen.getAllByRole('option')).toHaveLength(OPTIONS.length);
  });
});
