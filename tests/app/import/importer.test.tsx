import { MantineProvider } from '@mantine/core';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Importer } from '@/app/import/_importer/importer';

// A file is read and planned before there is anything to see.
configure({ asyncUtilTimeout: 20_000 });

const AMOS = 'Amos Hochstein';
const AMOS_ARABIC = 'عاموس هوكستين';
const TIES = `from,to,type,page\n${AMOS},Nabih Berri,meets,3\nNabih Berri,Hezbollah,trains,4\n${AMOS_ARABIC},Najib Mikati,asks,5\n`;

function renderImporter() {
  const user = userEvent.setup();
  render(
    <MantineProvider env="test">
      <Importer>
        <p>What is read</p>
      </Importer>
    </MantineProvider>,
  );
  const choose = (...files: File[]) => user.upload(screen.getByLabelText('File to import'), files);
  return { user, choose };
}

// Whether they can be seen is asked of the styles of all that they stand in, again with each look: browser tests see it.
const hidden = true;
const section = (name: string) => screen.findByRole('region', { name, hidden });
const selectOf = async (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name, hidden });
const expectSentence = (text: string) =>
  waitFor(() => expect(screen.getAllByText(text).length).toBeGreaterThan(0));

beforeEach(() => localStorage.clear());

describe('the page of an import', () => {
  it('shows what was understood of a file: format, first rows, and guesses with their reasons', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    expect(await section('The file')).toHaveTextContent('talks.csv: CSV · UTF-8');
    const rows = await section('First rows');
    expect(within(rows).getAllByRole('row')).toHaveLength(4);
    expect(rows).toHaveTextContent(AMOS_ARABIC);
    expect((await selectOf('The column from means')).value).toBe('source');
    expect((await selectOf('The column page means')).value).toBe('locator');
    const columns = await section('What columns mean');
    expect(columns).toHaveTextContent('GuessOther tools and people call the field so.');
    await expectSentence('Makes 5 actors and 3 ties. A question has to be answered first.');
    // Nothing in the file says that these are persons, but their names. The key of the import leads there.
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await section('What is unsure')).toContainElement(document.activeElement as HTMLElement);
    await user.click(screen.getByRole('button', { name: /^Those that are called so are persons/, hidden }));
    await expectSentence('Makes 5 actors and 3 ties.');
  });

  it('maps columns and values anew, and says what that makes', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    await user.selectOptions(await selectOf('trains stands for'), 'backs');
    await user.selectOptions(await selectOf('All other actors are'), 'person');
    await expectSentence('Makes 5 actors and 3 ties.');
    const types = await section('What it makes');
    await waitFor(() => expect(types).toHaveTextContent('Backing1'));
    await user.selectOptions(await selectOf('The column to means'), 'ignore');
    await expectSentence('Makes 3 actors and 0 ties. A question has to be answered first.');
    await user.selectOptions(await selectOf('The column from means'), 'ignore');
    await expectSentence('Nothing can be made of it yet: see what to know.');
    expect(screen.getByRole('button', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true');
    expect(await section('What to know')).toHaveTextContent('Error');
  });

  it('takes the first row for names or for a row, as a person says', async () => {
    const { user, choose } = renderImporter();
    await choose(new File(['alice,bob,once\ncarol,dave,twice\ndave,carol,never\n'], 'bare.csv'));
    await expectSentence('Makes 2 actors and 2 ties. 2 questions have to be answered first.');
    expect(screen.getByRole('button', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true');
    const file = await section('The file');
    expect(file).toHaveTextContent('Weak guessNothing but its place says so.');
    const choice = screen.getByRole('switch', { name: 'The first row names the columns' });
    expect(choice).toBeChecked();
    await user.click(choice);
    await expectSentence('Makes 4 actors and 3 ties.');
    expect(screen.getByRole('button', { name: 'Import' })).not.toHaveAttribute('aria-disabled');
    expect(choice).not.toBeChecked();
    expect(file).toHaveTextContent('You decided so.');
    expect(within(await section('First rows')).getAllByRole('row')[1]).toHaveTextContent('1alicebobonce');
    expect((await selectOf('The column Column 1 means')).value).toBe('source');
    await user.click(choice);
    await expectSentence('Makes 2 actors and 2 ties. A question has to be answered first.');
    await user.click(screen.getByRole('button', { name: /^From “bob” to “alice”/ }));
    await expectSentence('Makes 2 actors and 2 ties.');
    expect((await selectOf('The column bob means')).value).toBe('source');
    expect(screen.getByRole('button', { name: 'Import' })).not.toHaveAttribute('aria-disabled');
  });

  it('leaves out the names that a person says, though the second is said at once, and gives them back', async () => {
    const { user, choose } = renderImporter();
    const pairs = [
      'Ada,Bert',
      'Bert,Cleo',
      'Cleo,Ada',
      'Bert,Ada',
      'Cleo,Bert',
      'Ada,Cleo',
      'Ada,Yes',
      'Bert,Others',
    ];
    await choose(new File([['source,target', ...pairs].join('\n')], 'doubtful.csv'));
    await expectSentence('Makes 5 actors and 8 ties. 2 questions have to be answered first.');
    const [others, yes] = await screen.findAllByRole('button', { name: 'Leave it out' });
    if (!others || !yes) throw new Error('Two questions have such an answer.');
    await user.click(others);
    await user.click(yes);
    await expectSentence('Makes 3 actors and 6 ties.');
    expect(screen.getByRole('button', { name: 'Import' })).not.toHaveAttribute('aria-disabled');
    expect(others).toBeInTheDocument();
    expect(others).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'It is an actor (the guess)' }));
    await expectSentence('Makes 4 actors and 7 ties.');
    expect(yes).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Import' })).not.toHaveAttribute('aria-disabled');
  });

  it('makes a new type of an unknown value, which a person gives a look and a meaning', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    const types = await section('Types of ties');
    expect(types).toHaveTextContent('A new type of this network.');
    await user.click(within(types).getByRole('button', { name: 'Look and meaning' }));
    await user.selectOptions(within(types).getByRole('combobox', { name: 'Line' }), 'double');
    await user.click(within(types).getByRole('checkbox', { name: /Carries messages/ }));
    const label = within(types).getByRole('textbox', { name: 'From source to target' });
    await user.clear(label);
    await user.type(label, 'drills');
    await waitFor(async () => expect(await section('What it makes')).toHaveTextContent('drills1'));
  });

  it('links names that differ by script, one by one or all, and takes the links away', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    await user.selectOptions(await selectOf('All other actors are'), 'person');
    const names = await section('Names of one actor?');
    await user.click(
      within(names).getByRole('button', { name: `Link to one actor: ${AMOS}, ${AMOS_ARABIC}` }),
    );
    await expectSentence('Makes 4 actors and 3 ties.');
    await user.click(within(names).getByRole('button', { name: 'Link none' }));
    await expectSentence('Makes 5 actors and 3 ties.');
    await user.click(within(names).getByRole('button', { name: 'Link all' }));
    await expectSentence('Makes 4 actors and 3 ties.');
  });

  it('says all that is wrong with a file that cannot be read, and takes another', async () => {
    const { choose } = renderImporter();
    await choose(new File(['<gexf version="1.2"><graph><nodes><node id="a"'], 'torn.gexf'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('torn.gexf cannot be read');
    expect(alert).toHaveTextContent('It was taken for GEXF. Nothing of it was imported.');
    await choose(new File([TIES], 'talks.csv'));
    await section('The file');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reads text that is pasted, in the field or anywhere', async () => {
    const { user } = renderImporter();
    await user.click(screen.getByRole('textbox', { name: /A table/ }));
    await user.paste(TIES);
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(await section('The file')).toHaveTextContent('pasted text');
    await user.click(screen.getByRole('button', { name: 'Another file' }));
    await screen.findByText('What is read');
  });

  it('uses a mapping that was kept in a file, and says why one cannot be used', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    await section('The file');
    const mapping = { tieColumns: { from: 'target', to: 'source', type: 'notes', page: 'ignore' } };
    await user.upload(
      screen.getByLabelText('Mapping to use'),
      new File([JSON.stringify(mapping)], 'kept.json'),
    );
    await waitFor(async () => expect((await selectOf('The column from means')).value).toBe('target'));
    await user.upload(screen.getByLabelText('Mapping to use'), new File(['{"colour":1}'], 'bad.json'));
    await screen.findByText(/colour/);
  });

  it('asks for an id that an address can hold', async () => {
    const { user, choose } = renderImporter();
    await choose(new File([TIES], 'talks.csv'));
    await section('What it makes');
    const id = screen.getByRole('textbox', { name: 'Id' });
    expect(id).toHaveValue('talks');
    await user.type(id, '!');
    await screen.findByText(/Write small letters/);
    expect(screen.getByRole('button', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true');
  });
});
