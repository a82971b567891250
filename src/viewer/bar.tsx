/** The bar over a document: where it is from, pages, size, rotation, finding. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../platform/translator';
import {
  BackIcon,
  CloseIcon,
  FindIcon,
  ForwardIcon,
  LessIcon,
  MoreIcon,
  OutlineIcon,
  RotateIcon,
  SideIcon,
} from '../ui/icons';
import type { Zoom } from './leaves';
import type { Reading } from './reading';
import type { Source } from './source';

export type Side = 'actors' | 'outline' | undefined;

function Icon({
  label,
  pressed,
  onClick,
  children,
}: {
  label: string;
  pressed?: boolean;
  onClick: () => void;
  children: preact.ComponentChildren;
}) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}

function Address({ source, t }: { source: Source; t: Translator }) {
  const [copied, setCopied] = useState(false);
  if (source.kind === 'file')
    return (
      <p class="address">
        <b title={source.file.name}>{source.file.name}</b>
      </p>
    );
  return (
    <p class="address">
      <span class="fine">{t('pdfOriginal')}</span>
      <a href={source.address} title={source.address}>
        {source.address}
      </a>
      <button
        type="button"
        class="link-btn"
        onClick={() => void navigator.clipboard.writeText(source.address).then(() => setCopied(true))}
      >
        {t(copied ? 'copied' : 'pdfCopyAddress')}
      </button>
    </p>
  );
}

/** Finds words in the document; Escape closes it. */
export function FindBar({ reading, t, onClose }: { reading: Reading; t: Translator; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [, setShown] = useState(0);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => () => void reading.find(''), [reading]);
  const step = (by: 1 | -1) => {
    reading.stepHit(by);
    setShown((n) => n + 1);
  };
  const { number, of } = reading.hit;
  return (
    <search class="find">
      <input
        ref={input}
        class="input"
        type="search"
        aria-label={t('pdfFind')}
        placeholder={t('pdfFind')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          reading.find(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <Icon label={t('pdfFindPrevious')} onClick={() => step(-1)}>
        <BackIcon />
      </Icon>
      <Icon label={t('pdfFindNext')} onClick={() => step(1)}>
        <ForwardIcon />
      </Icon>
      <span class="fine" role="status">
        {typed.trim() === '' ? '' : of === 0 ? t('pdfNotFound') : t('pdfFound', String(number), String(of))}
      </span>
      <Icon label={t('close')} onClick={onClose}>
        <CloseIcon />
      </Icon>
    </search>
  );
}

export function Bar({
  source,
  reading,
  side,
  finding,
  t,
  onSide,
  onFind,
}: {
  source: Source;
  reading: Reading;
  side: Side;
  finding: boolean;
  t: Translator;
  onSide: (side: Side) => void;
  onFind: (open: boolean) => void;
}) {
  const { leaves } = reading;
  const zoom = (by: number) => leaves.setZoom((leaves.percent / 100) * by);
  const choose = (value: string) => leaves.setZoom(value === 'width' || value === 'page' ? value : Number(value) / 100);
  const fixed: Zoom = typeof leaves.zoom === 'number' ? leaves.percent : leaves.zoom;
  return (
    <div class="bar">
      <Address source={source} t={t} />
      <div class="pager">
        <Icon label={t('pdfPreviousPage')} onClick={() => leaves.goTo(leaves.current - 1)}>
          <BackIcon />
        </Icon>
        <input
          class="input"
          type="text"
          inputMode="numeric"
          aria-label={t('pdfPage')}
          value={leaves.current}
          onChange={(event) => leaves.goTo(Number.parseInt(event.currentTarget.value, 10) || leaves.current)}
        />
        <span>{t('pdfPageOf', String(leaves.count))}</span>
        <Icon label={t('pdfNextPage')} onClick={() => leaves.goTo(leaves.current + 1)}>
          <ForwardIcon />
        </Icon>
      </div>
      <div class="pager">
        <Icon label={t('pdfSmaller')} onClick={() => zoom(1 / 1.2)}>
          <LessIcon />
        </Icon>
        <select
          class="select"
          aria-label={t('pdfZoom')}
          value={String(fixed)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="width">{t('pdfFitWidth')}</option>
          <option value="page">{t('pdfFitPage')}</option>
          {[...new Set([50, 75, 100, 125, 150, 200, 300, ...(typeof fixed === 'number' ? [fixed] : [])])]
            .sort((a, b) => a - b)
            .map((percent) => (
              <option key={percent} value={String(percent)}>
                {percent} %
              </option>
            ))}
        </select>
        <Icon label={t('pdfLarger')} onClick={() => zoom(1.2)}>
          <MoreIcon />
        </Icon>
        <Icon label={t('pdfRotate')} onClick={() => leaves.rotate()}>
          <RotateIcon />
        </Icon>
      </div>
      <div class="pager">
        <Icon label={t('pdfFind')} pressed={finding} onClick={() => onFind(!finding)}>
          <FindIcon />
        </Icon>
        {reading.outline.length > 0 && (
          <Icon
            label={t('pdfOutline')}
            pressed={side === 'outline'}
            onClick={() => onSide(side === 'outline' ? undefined : 'outline')}
          >
            <OutlineIcon />
          </Icon>
        )}
        <Icon
          label={t('pdfActors')}
          pressed={side === 'actors'}
          onClick={() => onSide(side === 'actors' ? undefined : 'actors')}
        >
          <SideIcon />
        </Icon>
      </div>
    </div>
  );
}
