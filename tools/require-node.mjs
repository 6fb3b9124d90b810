// Read by any Node from 12 on, so that one too old gets a sentence and not a
// syntax error: no imports and no syntax younger than that in this file.

const NEEDED = [20, 11];

/** Ends the process with one clear line when this Node is too old for Sila. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  process.stderr.write(
    `Sila needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}
