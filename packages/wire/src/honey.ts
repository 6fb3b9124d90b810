import { z } from 'zod';
import { route } from './route.ts';
import { attribute, byId, done, id, none } from './shapes.ts';

const account = z.object({ id, name: z.string() });

/** Records of nobody, planted for whoever looks without need. */
export const honeyRoutes = {
  listHoney: route('GET', '/api/honey', {
    params: none,
    body: none,
    reply: z.object({
      planted: z.array(
        z.object({
          id,
          title: z.string().nullable(),
          listName: z.string(),
          row: z.number().int(),
          plantedBy: z.string(),
          plantedAt: z.string(),
          takenOutAt: z.string().nullable(),
          /** How often it was opened. */
          opened: z.number().int(),
        }),
      ),
      openings: z.array(
        z.object({ id, recordId: id, by: account, at: z.string(), act: z.string() }),
      ),
    }),
  }),
  listHoneyPlaces: route('GET', '/api/honey/places', {
    params: none,
    body: none,
    reply: z.object({
      /** Lists that one may be planted in. */
      places: z.array(
        z.object({
          id,
          name: z.string(),
          columns: z.array(
            z.object({ column: z.number().int(), header: z.string().nullable(), attribute }),
          ),
        }),
      ),
    }),
  }),
  /** Reads the cells as a row of that list is read. */
  plantHoney: route('POST', '/api/lists/:id/honey', {
    params: byId,
    body: z.object({ cells: z.array(z.string().max(10_000)).max(1000) }),
    reply: z.object({ id }),
  }),
  takeOutHoney: route('POST', '/api/honey/:id/take-out', {
    params: byId,
    body: none,
    reply: done,
  }),
};
