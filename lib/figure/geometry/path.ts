/** A piece of an outline, in absolute coordinates. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Returns the same path with each of its points put elsewhere. */
export function movePath(
  commands: readonly PathCommand[],
  move: (x: number, y: number) => readonly [number, number],
): readonly PathCommand[] {
  return commands.map((command) => moveCommand(command, move));
}

function moveCommand(
  command: PathCommand,
  move: (x: number, y: number) => readonly [number, number],
): PathCommand {
  switch (command[0]) {
    case 'Z':
      return command;
    case 'M':
    case 'L':
      return [command[0], ...move(command[1], command[2])];
    case 'Q':
      return ['Q', ...move(command[1], command[2]), ...move(command[3], command[4])];
    case 'C': {
      const [, ax, ay, bx, by, x, y] = command;
      return ['C', ...move(ax, ay), ...move(bx, by), ...move(x, y)];
    }
  }
}
