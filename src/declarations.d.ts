/** Style sheets are bundled as text. */
declare module '*.css' {
  const css: string;
  export default css;
}

/** The browser that a build is for, put in by the build. */
declare const TARGET: 'chromium' | 'firefox';

/** The check alone, without the parser that the package's main file brings along. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}

/** True while a browser renders a page ahead of its being opened; Firefox has no such thing. */
interface Document {
  readonly prerendering?: boolean;
}

/** Reads bibliographies back in tests; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    data: never;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
