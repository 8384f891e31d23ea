import { writeHelp } from './command-help';
import { readCommand } from './command-options';
import { type CommandPlace, EXIT_CODES, reportProblems } from './command-place';

/** Draws a figure as the words of a command ask for it. Returns the exit code: 0 drawn, 1 not drawn, 2 the words are wrong. */
export async function runFigureCommand(words: readonly string[], place: CommandPlace): Promise<number> {
  const command = readCommand(words);
  if (command.kind === 'help') {
    await place.write(writeHelp());
    return EXIT_CODES.drawn;
  }
  if (command.kind === 'wrong') return reportProblems(command.problems, place);
  // Loaded only now: whoever mistyped a word need not wait for what draws.
  const { drawFile } = await import('./draw-file');
  return drawFile(command.options, place);
}
