/** What the viewer is to show, as its address says it. */

/** `lost`: a file of this computer that was shown before a reload; no page may open it again by itself. */
export type Source = { kind: 'address'; address: string } | { kind: 'file'; file: File };
export type Wanted = Source | { kind: 'lost'; name: string } | { kind: 'none' };

/** Addresses that a document may have. */
const FETCHED = /^(?:https?|file):$/;

export function readWanted(query: string): Wanted {
  const asked = new URLSearchParams(query);
  const address = asked.get('file');
  if (address && URL.canParse(address) && FETCHED.test(new URL(address).protocol)) {
    const url = new URL(address);
    url.hash = '';
    return { kind: 'address', address: url.href };
  }
  const name = asked.get('name');
  return name ? { kind: 'lost', name } : { kind: 'none' };
}

/** A name for the tab. */
export function nameOf(source: Source): string {
  if (source.kind === 'file') return source.file.name;
  const { pathname, host } = new URL(source.address);
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last || host;
  }
}
