import { type LinkModel, readModel } from '@sila/linkage';

/** A model on its way to another registry: with how many records its prior is a chance among. */
export interface CarriedModel {
  readonly format: 'sila-carried-model/1';
  readonly records: number;
  readonly decisions: number;
  readonly model: LinkModel;
}

/**
 * A carried model read from JSON, checked as a model is. A bare model is taken
 * too; its prior is then left as it stands.
 * @throws RangeError naming what is wrong
 */
export function readCarriedModel(json: unknown): CarriedModel {
  const given = json as Partial<CarriedModel> | null;
  const isCarried = given?.format === 'sila-carried-model/1';
  const model = readModel(isCarried ? given.model : json);
  const count = (value: unknown, least: number) => {
    if (typeof value !== 'number' || !(value >= least)) throw new RangeError('counts are missing');
    return value;
  };
  if (!isCarried) return { format: 'sila-carried-model/1', records: 0, decisions: 0, model };
  return {
    format: 'sila-carried-model/1',
    records: count(given.records, 1),
    decisions: count(given.decisions, 0),
    model,
  };
}

/**
 * The model for a registry of another size. Where each record has as many
 * further records of its person as before, the chance that two taken at random
 * are of one person falls as the records grow: by one bit for each doubling.
 * A model that learns its prior anew needs none of this.
 */
export function fitToSize(model: LinkModel, learnedOn: number, records: number): LinkModel {
  if (model.learn || model.priorBits === null || learnedOn <= 0 || records <= 0) return model;
  return { ...model, priorBits: model.priorBits + Math.log2(learnedOn / records) };
}
