// `npm start`: installs and builds what is missing or stale, then serves.
import { requireNode } from './require-node.mjs';

requireNode();
// Loaded only now: what follows may use the language of a newer Node.
import('./run-program.mjs').then(({ runProgram }) => runProgram(['serve']));
