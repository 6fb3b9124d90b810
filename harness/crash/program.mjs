// Runs a command of the built program, as bin/sila.mjs does, without looking whether it is current.
const root = new URL('../../', import.meta.url);
const { main } = await import(new URL('dist/program/sila.mjs', root).href);
process.exitCode = await main(process.argv.slice(2), { root: root.pathname });
