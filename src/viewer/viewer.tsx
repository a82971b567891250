/** The viewer as a whole: from nothing chosen over fetching and passwords to a document, or to what went wrong. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageProps } from '../pages/mount';
import { requestSiteAccess } from '../platform/site-access';
import type { Translator } from '../platform/translator';
import { localQuery } from '../platform/viewer-address';
import { fetchDocument, forgoRequests, ObtainError, type Problem, readFile } from './obtain';
import { type OpenPdf, openPdf } from './open';
import { Shown } from './shown';
import { nameOf, readWanted, type Source, type Wanted } from './source';

type State =
  | { step: 'choosing'; lost?: string }
  | { step: 'fetching'; source: Source; bytes: number }
  | { step: 'locked'; source: Source; wrong: boolean; answer: (password: string) => void }
  | { step: 'shown'; source: Source; pdf: OpenPdf; first: { width: number; height: number } }
  | { step: 'failed'; source: Source; problem: Problem };

const MEGABYTE = 1_048_576;

function begin(wanted: Wanted): State {
  if (wanted.kind === 'none') return { step: 'choosing' };
  if (wanted.kind === 'lost') return { step: 'choosing', lost: wanted.name };
  return { step: 'fetching', source: wanted, bytes: 0 };
}

/** Fetches or reads a source and opens it; tells each step until the signal. */
async function load(source: Source, tell: (state: State) => void, signal: AbortSignal): Promise<void> {
  const say = (state: State) => !signal.aborted && tell(state);
  try {
    const bytes =
      source.kind === 'file'
        ? await readFile(source.file)
        : await fetchDocument(source.address, (size) => say({ step: 'fetching', source, bytes: size }), signal);
    forgoRequests();
    const pdf = await openPdf(bytes, (answer, wrong) => say({ step: 'locked', source, wrong, answer }));
    signal.addEventListener('abort', () => pdf.close());
    if (signal.aborted) return pdf.close();
    const { width, height } = (await pdf.document.getPage(1)).getViewport({ scale: 1 });
    if (source.kind === 'file')
      history.replaceState(null, '', localQuery(source.file.name, pdf.document.fingerprints[0] ?? ''));
    say({ step: 'shown', source, pdf, first: { width, height } });
  } catch (error) {
    say({ step: 'failed', source, problem: error instanceof ObtainError ? error.problem : { what: 'broken' } });
  }
}

function wordsFor(problem: Problem, t: Translator): string {
  switch (problem.what) {
    case 'gone':
      return t('pdfErrorGone', String(problem.status));
    case 'status':
      return t('pdfErrorStatus', String(problem.status));
    case 'network':
      return t('pdfErrorNetwork');
    case 'local-file':
      return t('pdfErrorFile');
    case 'not-a-pdf':
      return t('pdfErrorNoPdf');
    case 'broken':
      return t('pdfErrorBroken');
    case 'huge':
      return t('pdfErrorHuge', String(problem.limit));
  }
}

function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="pdf-start">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

function Chooser({ t, onFile, primary = true }: { t: Translator; onFile: (file: File) => void; primary?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={primary ? 'btn btn-primary' : 'btn'} onClick={() => input.current?.click()}>
        {t('pdfChoose')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept="application/pdf,.pdf"
        aria-label={t('pdfChoose')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}

function Locked({ state, t }: { state: State & { step: 'locked' }; t: Translator }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [state]);
  return (
    <Sheet title={t('pdfPassword')}>
      <p>{nameOf(state.source)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { value } = input.current!;
          input.current!.value = '';
          state.answer(value);
        }}
      >
        <input ref={input} class="input" type="password" autocomplete="off" aria-label={t('pdfPassword')} required />
        <button type="submit" class="btn btn-primary">
          {t('pdfUnlock')}
        </button>
      </form>
      <p class="fine" role="alert">
        {state.wrong ? t('pdfPasswordWrong') : ''}
      </p>
    </Sheet>
  );
}

function Failed({
  state,
  t,
  onAgain,
  onFile,
}: {
  state: State & { step: 'failed' };
  t: Translator;
  onAgain: () => void;
  onFile: (file: File) => void;
}) {
  const { source, problem } = state;
  const mayHelp = problem.what === 'network' || problem.what === 'status' || problem.what === 'gone';
  const again = async () => {
    // Where the browser has not given access to this site yet, this click may ask for it.
    if (source.kind === 'address' && problem.what === 'network') await requestSiteAccess().catch(() => false);
    onAgain();
  };
  return (
    <Sheet title={t('pdfNoDocument')}>
      <p role="alert">{wordsFor(problem, t)}</p>
      <p class="fine">{source.kind === 'file' ? source.file.name : source.address}</p>
      <p class="acts">
        {mayHelp && (
          <button type="button" class="btn btn-primary" onClick={() => void again()}>
            {t('tryAgain')}
          </button>
        )}
        <Chooser t={t} onFile={onFile} primary={!mayHelp} />
        {source.kind === 'address' && (
          <a class="act" href={source.address}>
            {t('pdfOpenOriginal')}
          </a>
        )}
      </p>
    </Sheet>
  );
}

export function Viewer({ t }: PageProps) {
  const [state, setState] = useState<State>(() => begin(readWanted(location.search)));
  const loading = useRef<AbortController>(undefined);
  const open = (source: Source) => {
    loading.current?.abort();
    loading.current = new AbortController();
    setState({ step: 'fetching', source, bytes: 0 });
    void load(source, setState, loading.current.signal);
  };
  const openFile = (file: File) => open({ kind: 'file', file });

  useEffect(() => {
    if (state.step === 'fetching') open(state.source);
    const ending = new AbortController();
    const { signal } = ending;
    const drop = (on: boolean) => document.body.classList.toggle('dropping', on);
    addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        drop(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && drop(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        drop(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        openFile(file);
      },
      { signal },
    );
    return () => {
      ending.abort();
      loading.current?.abort();
    };
  }, []);
  const source = 'source' in state ? state.source : undefined;
  useEffect(() => {
    document.title = source ? `${nameOf(source)} · ${t('extensionName')}` : t('pdfReader');
  }, [source, t]);

  switch (state.step) {
    case 'choosing':
      return (
        <Sheet title={t('pdfReader')}>
          {state.lost !== undefined && <p>{t('pdfChooseAgain', state.lost)}</p>}
          <p>{t('pdfChooseHint')}</p>
          <p>
            <Chooser t={t} onFile={openFile} />
          </p>
        </Sheet>
      );
    case 'fetching':
      return (
        <Sheet title={t('pdfFetching')}>
          <p class="fine">{nameOf(state.source)}</p>
          <p class="fine" role="status">
            {state.bytes > 0 ? t('pdfFetched', (state.bytes / MEGABYTE).toFixed(1)) : ''}
          </p>
        </Sheet>
      );
    case 'locked':
      return <Locked state={state} t={t} />;
    case 'failed':
      return <Failed state={state} t={t} onAgain={() => open(state.source)} onFile={openFile} />;
    case 'shown':
      return (
        <Shown
          key={state.pdf.document.fingerprints[0]}
          source={state.source}
          pdf={state.pdf}
          first={state.first}
          t={t}
        />
      );
  }
}
