/** How two tokens stand: LOOSE can be the same, NEAR may well be, CLOSE is the same with an error, EXACT is the same. */
export const LOOSE = 1;
export const NEAR = 2;
export const CLOSE = 3;
export const EXACT = 4;
