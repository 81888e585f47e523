import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import type { Command } from './command.js';
import { diffCommand } from './diff-command.js';
import { initCommand } from './init-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { pagesCommand } from './pages-command.js';
import { reportCommand } from './report-command.js';
import { serveCommand } from './serve-command.js';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  initCommand,
  checkCommand,
  serveCommand,
  reportCommand,
  diffCommand,
  buildCommand,
  pagesCommand,
  exportCommand,
  importCommand,
];
