/**
 * Makes text of the bytes of a file, whatever program wrote it: by its mark of order, as UTF-8 where it is that, else
 * as the page says, else as Windows-1252, which older texts of the West are in.
 */

const MARKS: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes that are looked at for a page's word on its encoding. */
const DECLARED_WITHIN = 4_096;

/** What 0x80 to 0x9f stand for in Windows-1252: some versions of Node take them for control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text, without its mark. Throws where the bytes are no text. */
export function decodeText(raw: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => raw[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(raw);
  if (raw.includes(0)) throw new Error('is neither text, nor HTML, nor a PDF');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    const decoder = decoderOf(declaredIn(raw));
    const text = decoder.decode(raw);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (c) => UPPER[c.charCodeAt(0) - 0x80]!)
      : text;
  }
}

/** What a page, or the head of a message, says of its encoding. */
function declaredIn(raw: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(raw.subarray(0, DECLARED_WITHIN));
  return /\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decoderOf(declared: string | undefined): TextDecoder {
  // What is not UTF-8 although it says so has a few broken letters, which stay as such.
  try {
    return new TextDecoder(declared ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** A page saved as a single file (MHTML): the bytes of its first HTML part. */
export function pageInMessage(raw: Uint8Array): Uint8Array | undefined {
  const [head, body] = splitMessage(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1'));
  const type = fieldOf(head, 'Content-Type') ?? '';
  const boundary = /^multipart\/related\b.*\bboundary="?([^";]+)/is.exec(type)?.[1];
  if (boundary === undefined) return undefined;
  const parts = body.split(`--${boundary}`).map((part) => splitMessage(part.replace(/^\r?\n/, '')));
  const [partHead, page] = parts.find(([one]) => fieldOf(one, 'Content-Type')?.startsWith('text/html')) ?? [];
  if (partHead === undefined || page === undefined) return undefined;
  switch (fieldOf(partHead, 'Content-Transfer-Encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(page, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquote(page), 'latin1');
    default:
      return Buffer.from(page, 'latin1');
  }
}

/** Head and body of a message or a part of one, which an empty line parts. */
function splitMessage(text: string): [head: string, body: string] {
  const gap = /\r?\n\r?\n/.exec(text);
  return gap ? [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)] : [text, ''];
}

/** A field of a head, which may go on in lines that are indented. */
function fieldOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*((?:.*\\r?\\n[ \\t]+)*.*)`, 'im').exec(head)?.[1]?.trim();
}

/** Undoes quoted-printable (RFC 2045, 6.7). */
function unquote(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
