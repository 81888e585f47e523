import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import type { Command } from './command.js';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [checkCommand, buildCommand];
