/**
 * The words that a pattern begins with and that are no end of a longer word. What stands before them is asked behind
 * them: a search that asks it first stops at every letter of a text, one for letters skips from one to the next, and
 * takes a third of the time. None of the words may be the end of another (`brother`, `stepbrother`).
 */
export const standing = (words: string): string => `(?:${words})(?<![\\p{L}\\p{M}](?:${words}))`;
