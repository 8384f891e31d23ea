import type { Action } from './action';
import { COMMANDS, type CommandId } from './command-list';
import { CONTROLS, type ControlId } from './control-list';

export type ActionId = CommandId | ControlId;

/** Everything that the explorer offers. */
export const ACTIONS: readonly (Action & { readonly id: ActionId })[] = [...COMMANDS, ...CONTROLS];
