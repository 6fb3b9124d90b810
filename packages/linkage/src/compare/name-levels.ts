/** Levels of a part of a name in which no word meets one of the same part; the others follow it as near-levels has them. */
export const CONTRADICTS = 1;
export const CONFLICT = 2;
export const OTHER_PART = 3;
export const LOOSE_LEVEL = 4;

/** A further token of the same part tells less: compounds go together. */
export const FURTHER_TOKEN = 0.5;
