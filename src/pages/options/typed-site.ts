/** What a reader types into a list of sites. */
import { siteOf } from '../../platform/sites';

/** The site that somebody means who types an address, or a part of one; '' for what is none. */
export function typedSite(typed: string): string {
  const text = typed.trim().toLowerCase();
  const site = siteOf(/^[a-z]+:/.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`);
  return /^file:$|^\[|[^.]\.[^.]|^localhost(:|$)/.test(site) ? site : '';
}
