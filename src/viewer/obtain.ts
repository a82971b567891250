/**
 * Where a PDF's bytes come from: an address, in one request that the reader asked for, or a file that the reader
 * chose. What goes wrong is data, since each case has its own words.
 */

export type Problem =
  | { what: 'gone' | 'status'; status: number }
  | { what: 'network' | 'local-file' | 'not-a-pdf' | 'broken' }
  | { what: 'huge'; limit: number };

export class ObtainError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

const MEGABYTE = 1_048_576;

/** The largest file that is opened, in megabytes: it is held in memory as a whole. */
const LARGEST = 400;

/** The mark of a PDF may stand this far into the file. */
const MARK_WITHIN = 1_024;

/**
 * Fetches a document. The only request of Backgrounder, and only for the address that the reader opened.
 * @param progress is told the bytes so far
 */
export async function fetchDocument(
  address: string,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const isFile = address.startsWith('file:');
  if (isFile && TARGET === 'firefox') throw new ObtainError({ what: 'local-file' });
  const response = await fetch(address, { credentials: 'include', referrerPolicy: 'no-referrer', signal }).catch(() => {
    throw new ObtainError({ what: isFile ? 'local-file' : 'network' });
  });
  const { status } = response;
  // A file that was read has no status.
  if (!response.ok && !(isFile && status === 0))
    throw new ObtainError({ what: status === 404 || status === 410 ? 'gone' : 'status', status });
  if (Number(response.headers.get('content-length')) > LARGEST * MEGABYTE)
    throw new ObtainError({ what: 'huge', limit: LARGEST });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > LARGEST * MEGABYTE) {
        void reader?.cancel();
        throw new ObtainError({ what: 'huge', limit: LARGEST });
      }
      progress(size);
    }
  } catch (error) {
    throw error instanceof ObtainError ? error : new ObtainError({ what: 'network' });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return requirePdf(bytes);
}

/** Reads a file that the reader chose. */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST * MEGABYTE) throw new ObtainError({ what: 'huge', limit: LARGEST });
  const buffer = await file.arrayBuffer().catch(() => {
    throw new ObtainError({ what: 'network' });
  });
  return requirePdf(new Uint8Array(buffer));
}

/**
 * Gives up, until the page is gone, what its policy allows for the one request: what the document says is read only
 * when nothing can be sent anywhere.
 */
export function forgoRequests(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self'";
  document.head.append(policy);
}

function requirePdf(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN));
  if (!head.includes('%PDF-')) throw new ObtainError({ what: 'not-a-pdf' });
  return bytes;
}
