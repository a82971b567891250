/** mark.js brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: Record<string, unknown>): void;
  }
}
