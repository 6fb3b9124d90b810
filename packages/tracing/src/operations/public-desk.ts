import { type InquiryId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { type Inquiry, inquiryPlace } from '../public/inquiry.ts';
import {
  type FaceWords,
  INQUIRY_OUTCOMES,
  type InquiryOutcome,
  type InquiryStanding,
  type StoredFace,
} from '../public/public-face.ts';
import { anyId, nothing } from './input.ts';
import { propose } from './propose.ts';
import { faceWords, hasTeam, saysEnough } from './publish.ts';

const LATEST = 200;

/** The words of the public page as they stand, open or not. */
export const readOwnFace: Operation<object, { face: StoredFace | null }> = {
  name: 'readOwnFace',
  input: nothing,
  permits: POLICY.readOwnFace,
  audits: () => [],
  async run({ registry }) {
    return ok({ face: await registry.publicDesk.face() });
  },
};

interface ChangedFace {
  /** As it stands now: unchanged while a proposal waits. */
  readonly face: StoredFace | null;
  /** The proposal that a second person must approve before anybody reads the words. */
  readonly awaits: string | null;
}

/**
 * Closes the page at once, with the words kept; what strangers are to read is
 * proposed to a second person. Earlier versions stay kept.
 */
export const changeFace: Operation<{ words: FaceWords; isOpen: boolean }, ChangedFace> = {
  name: 'changeFace',
  input: z.object({
    words: faceWords,
    isOpen: z.boolean(),
  }),
  permits: POLICY.changeFace,
  audits: (_, { awaits }) => [
    awaits === null
      ? { act: 'face.closed', subjects: [] }
      : { act: 'face.proposed', subjects: [awaits] },
  ],
  async run(context, face) {
    const { registry, at } = context;
    if (face.isOpen && !saysEnough(face.words)) return refused({ code: 'face.wordsMissing' });
    if (face.isOpen && !(await hasTeam(context))) return refused({ code: 'face.noTeam' });
    let awaits: string | null = null;
    if (face.isOpen)
      ({ id: awaits } = await propose(context, 'publication', { words: face.words }));
    else await registry.publicDesk.changeFace({ ...face, by: actingUser(context).id, at });
    return ok({ face: await registry.publicDesk.face(), awaits });
  },
};

/** What strangers left, without what it says. */
export const listInquiries: Operation<
  object,
  { inquiries: { id: InquiryId; at: string; standing: InquiryStanding }[] }
> = {
  name: 'listInquiries',
  input: nothing,
  permits: POLICY.listInquiries,
  audits: () => [],
  async run({ registry }) {
    return ok({ inquiries: await registry.publicDesk.inquiries(LATEST) });
  },
};

export interface OpenedInquiry {
  readonly id: InquiryId;
  readonly at: string;
  readonly standing: InquiryStanding;
  readonly inquiry: Inquiry;
}

/** Opens one inquiry to the person who will see to it. */
export const readInquiry: Operation<{ id: InquiryId }, OpenedInquiry> = {
  name: 'readInquiry',
  input: z.object({ id: anyId<InquiryId>() }),
  permits: POLICY.readInquiry,
  audits: (_, { id }) => [{ act: 'inquiry.read', subjects: [id] }],
  async run({ registry, ports }, { id }) {
    const kept = await registry.publicDesk.find(id);
    if (kept === null) return refused({ code: 'notFound' });
    const inquiry = JSON.parse(ports.secrets.open(kept.sealed, inquiryPlace(id))) as Inquiry;
    return ok({ id, at: kept.at, standing: kept.standing, inquiry });
  },
};

interface Word {
  readonly id: InquiryId;
  readonly outcome: InquiryOutcome;
  readonly note: string;
}

/** Says what became of an inquiry; said again it is undone, and every word stays kept. */
export const noteInquiry: Operation<Word, { standing: InquiryStanding }> = {
  name: 'noteInquiry',
  input: z.object({
    id: anyId<InquiryId>(),
    outcome: z.enum(INQUIRY_OUTCOMES),
    note: z.string().trim().max(2000),
  }),
  permits: POLICY.noteInquiry,
  audits: ({ id, outcome }) => [{ act: `inquiry.${outcome}`, subjects: [id] }],
  async run(context, word) {
    const { publicDesk } = context.registry;
    if ((await publicDesk.find(word.id)) === null) return refused({ code: 'notFound' });
    const user = actingUser(context);
    await publicDesk.note({ ...word, by: user.id, at: context.at });
    const { outcome, note } = word;
    return ok({ standing: { outcome, note, by: user.name, at: context.at } });
  },
};
