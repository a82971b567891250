/** Copying from a page: pages without https have no clipboard interface, and frames may be denied theirs. */

/** Puts a text on the clipboard; call it from a click. Rejects when the browser refuses both ways. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // Absent on http pages, refused in some frames: the older way follows.
  }
  let done = false;
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', listener, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', listener, { capture: true });
  if (!done) throw new Error('the browser did not allow copying');
}
