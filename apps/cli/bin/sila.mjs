#!/usr/bin/env node
// Plain JavaScript: makes sure the program is there and current, then runs it.
import { requireNode } from '../../../tools/require-node.mjs';

requireNode();
import('../../../tools/run-program.mjs').then(({ runProgram }) =>
  runProgram(process.argv.slice(2)),
);
