import { openStore } from './open-store';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('what is read aloud', () => {
  it('is the latest announcement', () => {
    const { announce, getState } = openStore();
    announce('Undone: add The Envoy.');
    announce('Done again: add The Envoy.');
    expect(getState().announcement).toBe('Done again: add The Envoy.');
  });

  it('keeps what was done before what has come of it', () => {
    const { announce, follow, getState } = openStore();
    announce('Undone: add The Envoy.');
    follow('9 actors and 4 ties shown.');
    expect(getState().announcement).toBe('Undone: add The Envoy. 9 actors and 4 ties shown.');
    follow('9 actors and 3 ties shown.');
    expect(getState().announcement).toBe('Undone: add The Envoy. 9 actors and 3 ties shown.');
  });

  it('does not say again what was said a while ago', () => {
    const { announce, follow, getState } = openStore();
    follow('10 actors and 4 ties shown.');
    announce('Undone: add The Envoy.');
    jest.advanceTimersByTime(5_000);
    follow('9 actors and 4 ties shown.');
    expect(getState().announcement).toBe('9 actors and 4 ties shown.');
  });

  it('is said over the map as well, until that is taken away', () => {
    const { notify, getState } = openStore();
    notify({ text: 'All changes are saved again.' });
    expect(getState()).toMatchObject({
      notice: { text: 'All changes are saved again.' },
      announcement: 'All changes are saved again.',
    });
    notify(null);
    expect(getState()).toMatchObject({ notice: null, announcement: 'All changes are saved again.' });
  });
});

describe('the panels', () => {
  it('stand beside the map, each for itself', () => {
    const { toggle, show, getState } = openStore();
    toggle('table');
    toggle('filters');
    expect(getState().open).toEqual({ filters: false, details: true, table: true, time: true });
    show('filters');
    expect(getState()).toMatchObject({ open: { filters: true }, sheet: null });
  });

  it('are sheets on a narrow screen, one at a time', () => {
    const { setNarrow, toggle, show, closeSheet, getState } = openStore();
    const { open } = getState();
    setNarrow(true);
    toggle('table');
    show('details');
    expect(getState().sheet).toBe('details');
    toggle('details');
    expect(getState().sheet).toBeNull();
    show('time');
    closeSheet();
    expect(getState()).toMatchObject({ sheet: null, open });
  });

  it('have one dialog over them at most', () => {
    const { openDialog, closeDialog, getState } = openStore();
    openDialog('figure');
    openDialog('keyboard');
    expect(getState().dialog).toBe('keyboard');
    closeDialog();
    expect(getState().dialog).toBeNull();
  });
});
