/**
 * zod asks whether the browser lets it make code at run time; under our rules
 * it doesn't, and each such question would be reported as an attack. Read by
 * zod itself when it loads, without loading it here: most pages never need it.
 */
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };
