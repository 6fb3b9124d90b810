export { changeKey } from './change-key.ts';
export { type OpenOptions, type OpenSila, openSila } from './open-sila.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
