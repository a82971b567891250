/** The UTF-16 units that part words and sentences. */

export const SPACE = 0x20;
export const NO_BREAK_SPACE = 0xa0;
export const NEWLINE = 0x0a;
export const HYPHEN = 0x2d;
export const PERIOD = 0x2e;
export const QUESTION = 0x3f;
export const EXCLAMATION = 0x21;
