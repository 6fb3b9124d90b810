import { type LinkModel, readModel } from '@sila/linkage';

/**
 * A model on its way to another registry: a model like any other, which `sila
 * link --model` takes as it is, that also says what it was learned on.
 */
export interface CarriedModel extends LinkModel {
  readonly learnedOn?: LearnedOn;
}

export interface LearnedOn {
  /** Records of the registry: the model's prior is a chance among those. 0: not known. */
  readonly records: number;
  readonly decisions: number;
}

/**
 * A carried model read from JSON, checked as a model is. Where it does not say
 * what it was learned on, its prior will be left as it stands.
 * @throws RangeError naming what is wrong
 */
export function readCarriedModel(json: unknown): LearnedOn & { readonly model: LinkModel } {
  const { learnedOn, ...read }: CarriedModel = readModel(json);
  const model = withoutLists(read);
  if (learnedOn === undefined) return { model, records: 0, decisions: 0 };
  const { records, decisions } = learnedOn;
  for (const count of [records, decisions]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('learnedOn is not two counts');
  }
  return { model, records, decisions };
}

/** What was learned of single lists is of one registry's own: elsewhere it says nothing, and it names them. */
export function withoutLists(model: LinkModel): LinkModel {
  if (model.sameList?.lists === undefined) return model;
  const { m, u } = model.sameList;
  return { ...model, sameList: { m, u } };
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
