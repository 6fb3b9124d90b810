import { randomUUID } from 'node:crypto';
import { absent, type KnownList, type Target, type World } from './world.ts';

/** Files and pages that stand in the world, beside what is granted and beside what isn't. */
export class AttachmentTargets {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** A photographed page of a list that is granted, and of one that isn't: a fresh one each time. */
  pages(): (() => Promise<Target>)[] {
    const made = ([this.#world.a, this.#world.secret] as const).map(
      (list) => async (): Promise<Target> => {
        const name = `page of a list ${list === this.#world.secret ? 'not granted' : 'granted'}`;
        const id = await this.#pageOf(list);
        return { name, id, places: [this.#world.placeOf(list, null)], state: 'read' };
      },
    );
    return [...made, absent({})];
  }

  /** The same, taken out. */
  removed(): (() => Promise<Target>)[] {
    return this.pages().map((make) => async (): Promise<Target> => {
      const target = await make();
      if (target.places.length > 0)
        await this.#world.pool.query(
          `INSERT INTO attachment_removals
           SELECT gen_random_uuid(), id, 'r', added_by, now() FROM attachments WHERE id = $1`,
          [target.id],
        );
      return target;
    });
  }

  /** A photograph beside a typed row that is granted, and beside one that isn't. */
  files(attach: (recordId: string) => Promise<string>): (() => Promise<Target>)[] {
    const made = ([this.#world.a, this.#world.secret] as const).map((list) => {
      let known: Promise<string> | null = null;
      return async (): Promise<Target> => {
        const record = await this.#world.typedIn(list, 7);
        known ??= attach(record);
        const name = `photograph ${list === this.#world.secret ? 'not granted' : 'granted'}`;
        return {
          name,
          id: await known,
          places: [this.#world.placeOf(list, record)],
          state: 'read',
        };
      };
    });
    return [...made, absent({})];
  }

  /** A page as if somebody else had photographed it. */
  async #pageOf(list: KnownList): Promise<string> {
    await this.#world.typedIn(list);
    const id = randomUUID();
    await this.#world.pool.query(
      `INSERT INTO attachments (id, list_id, kind, form, size, width, height, added_by, added_at, sealed)
       SELECT $1, id, 'page', 'jpeg', 1, 1, 1, received_by, now(), '' FROM lists WHERE id = $2`,
      [id, list.id],
    );
    return id;
  }
}
