/** A button that copies a text, and says so beside it. */
import { useState } from 'preact/hooks';
import type { View } from './view';

/** Copies, and says so for a while. */
export function CopyButton({
  label,
  text,
  said,
  view,
  look = 'link-btn',
}: {
  label: string;
  text: string;
  said: string;
  view: View;
  look?: string;
}) {
  const [notice, setNotice] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setNotice(said),
      () => setNotice(view.t('copyRefused')),
    );
  return (
    <span>
      <button type="button" class={look} onClick={copy}>
        {label}
      </button>
      <span class="notice" role="status">
        {notice && ` ${notice}`}
      </span>
    </span>
  );
}
