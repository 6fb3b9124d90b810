import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandProblem } from '../command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws CommandProblem (exit code 2) when the words make no sense */
export function readWords<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CommandProblem((error as Error).message.split('\n')[0] ?? 'bad words', 2);
  }
}

/** @throws CommandProblem when it is not a whole number from 1 */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new CommandProblem(`${option} takes a whole number from 1.`, 2);
}

/** @throws CommandProblem when it is none of the choices */
export function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new CommandProblem(`${option} is one of ${choices.join(', ')}; it was "${text}".`, 2);
}
