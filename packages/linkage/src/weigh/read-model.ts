import type { LinkModel } from './model.ts';

/**
 * A model read from JSON, checked: what weighs people must not be misread.
 * @throws RangeError naming what is wrong
 */
export function readModel(json: unknown): LinkModel {
  const model = object(json, 'the model');
  if (model.format !== 'sila-link-model/1') throw new RangeError('format is not sila-link-model/1');
  number(model.threshold, 'threshold', { above: 0, below: 1 });
  if (model.priorBits !== null) number(model.priorBits, 'priorBits', {});
  if (model.repeatsPerRecord !== null) {
    number(model.repeatsPerRecord, 'repeatsPerRecord', { above: -1e-9 });
  }
  if (model.relativesPerRecord !== null) {
    number(model.relativesPerRecord, 'relativesPerRecord', { above: -1e-9 });
  }
  number(model.namesakesPerRecord, 'namesakesPerRecord', { above: -1e-9 });
  if (model.sameList !== undefined) {
    const { m, u, lists } = object(model.sameList, 'sameList');
    number(m, 'sameList.m', { above: -1e-9, below: 1.0000001 });
    number(u, 'sameList.u', { above: -1e-9, below: 1.0000001 });
    if (lists !== undefined) checkLists(lists);
  }
  if (model.movedTogether !== undefined) {
    number(model.movedTogether, 'movedTogether', { above: 0, below: 1.0000001 });
  }
  if (typeof model.learn !== 'boolean') throw new RangeError('learn is not true or false');
  for (const name of ['close', 'near', 'loose']) {
    number(object(model.similarity, 'similarity')[name], `similarity.${name}`, { above: 0 });
  }
  number(object(model.blocking, 'blocking').cap, 'blocking.cap', { above: 1 });
  const comparisons = model.comparisons;
  if (!Array.isArray(comparisons)) throw new RangeError('comparisons is not a list');
  comparisons.forEach((comparison, at) => {
    checkComparison(object(comparison, `comparisons[${at}]`), `comparisons[${at}]`);
  });
  return json as LinkModel;
}

function checkLists(lists: unknown): void {
  if (!Array.isArray(lists)) throw new RangeError('sameList.lists is not a list');
  lists.forEach((one, at) => {
    const where = `sameList.lists[${at}]`;
    const { list, m, u } = object(one, where);
    if (typeof list !== 'string') throw new RangeError(`${where}.list is missing`);
    number(m, `${where}.m`, { above: -1e-9, below: 1.0000001 });
    number(u, `${where}.u`, { above: -1e-9, below: 1.0000001 });
  });
}

function checkComparison(comparison: Record<string, unknown>, where: string): void {
  if (typeof comparison.field !== 'string') throw new RangeError(`${where}.field is missing`);
  const levels = comparison.levels;
  if (!Array.isArray(levels) || levels.length === 0)
    throw new RangeError(`${where}.levels is empty`);
  levels.forEach((level, at) => {
    const { m, u } = object(level, `${where}.levels[${at}]`) as { m?: unknown; u?: unknown };
    number(m, `${where}.levels[${at}].m`, { above: 0, below: 1.0000001 });
    if (u !== null) number(u, `${where}.levels[${at}].u`, { above: 0, below: 1.0000001 });
  });
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new RangeError(`${where} is missing`);
  return value as Record<string, unknown>;
}

function number(value: unknown, where: string, bounds: { above?: number; below?: number }): void {
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = bounds;
  if (typeof value !== 'number' || !(value > above && value < below)) {
    throw new RangeError(`${where} is not a number it can be`);
  }
}
