/**
 * A pattern for what stands right before a place, asked of a piece of text that ends there. It is read backwards from
 * the end, so that nothing further away is looked at: several times as fast as a search through the piece.
 */
export const ending = ({ source, flags }: RegExp): RegExp => new RegExp(`$(?<=${source})`, flags);
