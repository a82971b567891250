/**
 * What settings may be: the reader's own, which always come out whole, and those that an administrator has set, which
 * hold in their place. Nothing of what an administrator has set is ever written into the reader's own.
 */
import * as v from 'valibot';
import type { ManagedSettings, Settings, SiteRules } from '../contract';

const sites = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(260),
      v.regex(/^[^\s/]+$/, 'a site is a host name, as example.org, without https:// or a path'),
    ),
  ),
  v.maxLength(10_000),
);

const DEFAULTS: Settings = {
  sites: { mode: 'articles', listed: [], off: [] },
  language: 'auto',
  hoverDelay: 300,
  openOn: 'hover',
  highlight: 'underline',
  showPossible: true,
  paused: false,
};

const siteRules = { mode: v.picklist(['articles', 'all', 'listed']), listed: sites, off: sites };
const values = {
  language: v.picklist(['auto', 'en', 'es', 'pt']),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  openOn: v.picklist(['hover', 'click']),
  highlight: v.picklist(['underline', 'tint']),
  showPossible: v.boolean(),
  paused: v.boolean(),
};

const settingsSchema = v.object({
  sites: v.fallback(
    v.object({
      mode: v.fallback(siteRules.mode, DEFAULTS.sites.mode),
      listed: v.fallback(siteRules.listed, []),
      off: v.fallback(siteRules.off, []),
    }),
    DEFAULTS.sites,
  ),
  language: v.fallback(values.language, DEFAULTS.language),
  hoverDelay: v.fallback(values.hoverDelay, DEFAULTS.hoverDelay),
  openOn: v.fallback(values.openOn, DEFAULTS.openOn),
  highlight: v.fallback(values.highlight, DEFAULTS.highlight),
  showPossible: v.fallback(values.showPossible, DEFAULTS.showPossible),
  paused: v.fallback(values.paused, DEFAULTS.paused),
}) satisfies v.GenericSchema<unknown, Settings>;

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** Settings from anything: unknown fields are dropped, damaged ones fall back to the default, the rest stays. */
export function parseSettings(data: unknown): Settings {
  const fields = fieldsOf(data);
  // Until sites had rules, there was a list of hosts to stay off.
  if (fields.sites === undefined && Array.isArray(fields.offHosts)) fields.sites = { off: fields.offHosts };
  return v.parse(settingsSchema, fields);
}

/** The fields of `data` that fit their schema; of the others, what is wrong and where. */
function fitting(data: Record<string, unknown>, schemas: Record<string, v.GenericSchema>, within = '') {
  const fit: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    const schema = schemas[name];
    const parsed = schema && v.safeParse(schema, value);
    if (parsed?.success) fit[name] = parsed.output;
    else {
      const issue = parsed?.issues[0];
      const path = [within + name, issue && v.getDotPath(issue)].filter(Boolean).join('.');
      problems.push(`${path}: ${issue?.message ?? 'there is no such setting'}`);
    }
  }
  return { fit, problems };
}

/** What an administrator has set, as far as it is sound, and what is wrong with the rest. */
export function parseManaged(data: unknown): { managed: ManagedSettings; problems: string[] } {
  const { sites: rules, ...others } = fieldsOf(data);
  const flat = fitting(others, values);
  const ofSites = fitting(fieldsOf(rules), siteRules, 'sites.');
  const managed = { ...flat.fit, ...(Object.keys(ofSites.fit).length > 0 ? { sites: ofSites.fit } : {}) };
  return { managed, problems: [...flat.problems, ...ofSites.problems] };
}

/** The settings in force: the reader's own where the administrator says nothing. Sites to leave out add up. */
export function withManaged(own: Settings, managed: ManagedSettings): Settings {
  if (Object.keys(managed).length === 0) return own;
  const { sites: rules, ...others } = managed;
  const off = [...new Set([...own.sites.off, ...(rules?.off ?? [])])];
  return { ...own, ...others, sites: { ...own.sites, ...rules, off }, managed };
}

/** Of a change to the settings in force, what changes the reader's own. */
export function ownChange(change: Partial<Settings>, own: Settings, managed: ManagedSettings): Partial<Settings> {
  const { sites: rules, managed: _, ...others } = change;
  const mine = Object.fromEntries(Object.entries(others).filter(([name]) => !(name in managed)));
  if (!rules) return mine;
  const set = managed.sites ?? {};
  const next: SiteRules = {
    mode: set.mode === undefined ? rules.mode : own.sites.mode,
    listed: set.listed === undefined ? rules.listed : own.sites.listed,
    off: rules.off?.filter((site) => own.sites.off.includes(site) || !set.off?.includes(site)),
  };
  return { ...mine, sites: next };
}
