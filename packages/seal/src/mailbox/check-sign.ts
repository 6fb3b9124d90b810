/**
 * The quasigroup of H. M. Damm (2004): a check digit by it finds every single
 * wrong digit and every two neighbours that changed places.
 */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** @param digits 0 to 9, as many as there are @returns the digit that follows them */
export function checkSign(digits: string): string {
  let sign = '0';
  for (const digit of digits) sign = DAMM[Number(sign)]![Number(digit)]!;
  return sign;
}
