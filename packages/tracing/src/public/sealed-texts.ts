import { sealedLengths } from '@sila/domain';
import { z } from 'zod';

/** Base64 of exactly one of the lengths that a client's sealing gives: nothing else is stored for strangers. */
function sealedText(how: 'box' | 'block') {
  const lengths = new Set(sealedLengths(how));
  return z
    .string()
    .max(Math.max(...lengths))
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .refine((text) => lengths.has(text.length));
}

/** Sealed for somebody by their open half. */
export const sealedForOne = sealedText('box');
/** Sealed by a key that the writer has. */
export const sealedByKey = sealedText('block');
/** The open half of a pair: an uncompressed point of P-256. */
export const openHalf = z.string().regex(/^B[A-Za-z0-9+/]{86}=$/);
/** 32 bytes that only the receipt's holder knows. */
export const token = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
export const generation = z.number().int().min(0).max(100_000);
/** Of bytes or a text. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export const solved = z.string().max(4000);
