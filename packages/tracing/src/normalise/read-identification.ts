import type { NormalisedValue } from '@sila/domain';
import { foldText } from '../vocabulary/fold-text.ts';
import { doubt, type Reading, reads } from './reading.ts';

/** Recognising a face, clothes or a photograph. */
const LOOKS =
  /(?<!\p{L})(?:بصري|بصريا|بالنظر|نظرا|بالعين|عيني|الوجه|وجهه|وجهها|صوره|صورته|صورتها|visual|visually|sight|face|looks|photo|photograph|recognised|recognized)(?!\p{L})/u;
/** What is measured or compared with something taken in life. */
const MEASURED =
  /(?<!\p{L})(?:dna|بصمه|بصمات|اسنان|السنيه|سني|حمض|نووي|وراثي|جيني|زرعه|غرسه|اشعه|fingerprints?|dental|teeth|genetic|kinship|implant|radiograph|x ray|xray)(?!\p{L})/u;

/**
 * Reads how remains are said to have been identified. Looks alone identify
 * nobody (the faces of the dead are mistaken by those who love them most): it
 * is kept, and the doubt is shown.
 */
export function readIdentification(text: string): Reading<NormalisedValue> {
  const folded = foldText(text);
  const value = { type: 'text', folded } as const;
  if (LOOKS.test(folded) && !MEASURED.test(folded)) {
    return { value, issues: [doubt('identification.looksAlone')] };
  }
  return reads(value);
}
