/** Sites as the reader's rules name them: which site an address belongs to, and which rules cover it. */
import type { SiteRules } from '../contract';

/** The site of all files on the reader's own machine. */
export const LOCAL_FILES = 'file:';

/** The site of an address: its host and port without `www.`; `file:` for local files; '' where there is neither. */
export function siteOf(address: string): string {
  try {
    const { protocol, host } = new URL(address);
    return protocol === 'file:' ? LOCAL_FILES : host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Whether one of `rules` is the site or a domain above it. */
export function covers(rules: readonly string[], site: string): boolean {
  return rules.some((rule) => rule === site || (rule !== '' && site.endsWith(`.${rule}`)));
}

/** The rules with Backgrounder on or off for a site, as the one switch in the toolbar popup sets it. */
export function switchSite(rules: SiteRules, site: string, on: boolean): SiteRules {
  const off = rules.off.filter((rule) => !covers([rule], site));
  if (!on) off.push(site);
  const listed = on && rules.mode === 'listed' && !covers(rules.listed, site) ? [...rules.listed, site] : rules.listed;
  return { ...rules, listed, off };
}
