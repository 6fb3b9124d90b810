import { type ModelId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { type CarriedModel, readCarriedModel, withoutLists } from '../link/carry-model.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { StoredModel } from '../stored.ts';
import { anyId, nothing, reason } from './input.ts';

export type ModelView = Omit<StoredModel, 'model'> & { readonly name: string };

export function viewModel({ model, ...rest }: StoredModel): ModelView {
  return { ...rest, name: model.name };
}

/** Every version of the model, and which one links here. The model holds no person: reading it isn't audited. */
export const listModels: Operation<object, { models: readonly ModelView[] }> = {
  name: 'listModels',
  input: nothing,
  permits: POLICY.listModels,
  audits: () => [],
  async run({ registry }) {
    return ok({ models: (await registry.models.all()).map(viewModel) });
  },
};

interface Choice {
  /** Null: the general model, learned anew by every run. */
  readonly id: ModelId | null;
  readonly reason: string;
}

/** Which version the next link runs use. Decided pairs stay as they are. */
export const chooseModel: Operation<Choice, { models: readonly ModelView[] }> = {
  name: 'chooseModel',
  input: z.object({ id: anyId<ModelId>().nullable(), reason }),
  permits: POLICY.chooseModel,
  audits: ({ id }) => [{ act: 'model.chosen', subjects: id === null ? [] : [id] }],
  async run(context, { id, reason: why }) {
    const { registry, at } = context;
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    if (id !== null && (await registry.models.find(id)) === null) {
      return refused({ code: 'notFound' });
    }
    await registry.models.choose({ id, by: actingUser(context).id, at, reason: why });
    return ok({ models: (await registry.models.all()).map(viewModel) });
  },
};

/** A version as it can be carried to another registry. */
export const exportModel: Operation<{ id: ModelId }, { carried: CarriedModel }> = {
  name: 'exportModel',
  input: z.object({ id: anyId<ModelId>() }),
  permits: POLICY.exportModel,
  audits: ({ id }) => [{ act: 'model.exported', subjects: [id] }],
  async run({ registry }, { id }) {
    const found = await registry.models.find(id);
    if (found === null) return refused({ code: 'notFound' });
    const { records, decisions, model } = found;
    return ok({ carried: { ...withoutLists(model), learnedOn: { records, decisions } } });
  },
};

/** Takes in a version from another registry. It is used only once somebody chooses it. */
export const importModel: Operation<{ carried: unknown; note: string }, { model: ModelView }> = {
  name: 'importModel',
  input: z.object({ carried: z.unknown(), note: reason }),
  permits: POLICY.importModel,
  audits: (_, { model }) => [{ act: 'model.imported', subjects: [model.id] }],
  async run(context, { carried, note }) {
    const read = tryToRead(carried);
    if (read === null) return refused({ code: 'model.unreadable' });
    const { model, records, decisions } = read;
    return ok({
      model: await keepModel(context, {
        origin: 'imported',
        model,
        records,
        decisions,
        changes: [],
        note,
      }),
    });
  },
};

function tryToRead(json: unknown): ReturnType<typeof readCarriedModel> | null {
  try {
    return readCarriedModel(json);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type NewModel = Pick<
  StoredModel,
  'origin' | 'model' | 'records' | 'decisions' | 'changes' | 'note'
>;

/** Keeps a version under the next number, so that no two versions here are called the same. */
export async function keepModel(context: Context, kept: NewModel): Promise<ModelView> {
  const { registry, at } = context;
  const user = actingUser(context);
  // Of two kept at once, neither takes the other's number.
  await registry.persons.lock();
  const known = await registry.models.all();
  const version = 1 + Math.max(1, ...known.map((model) => model.version));
  const id = context.newId<ModelId>();
  const model = { ...kept.model, version };
  await registry.models.add({ ...kept, id, version, model, at, by: user.id });
  const stored = await registry.models.find(id);
  if (stored === null) throw new Error('a model vanished as it was kept');
  return viewModel(stored);
}
