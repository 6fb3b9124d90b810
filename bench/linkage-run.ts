// One run of `sila link` from its source, in a process of its own, so that its peak memory is its own.
import { runLink } from '../apps/cli/src/link.ts';

process.exitCode = await runLink(process.argv.slice(2), process);
