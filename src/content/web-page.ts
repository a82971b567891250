/**
 * A page of the web as a document to read: follows its changes and finds open shadow roots. The page is never
 * written to.
 */
import { Collector, type WebBlock } from './collect';
import type { DocumentKind } from './document-kind';

/** Changed nodes are counted up to this; beyond, the whole page is read again. */
const MOST_CHANGED = 400;

/** When elements that had no shadow root are looked at again, in milliseconds: attaching one is no mutation. */
const LATE_ROOTS = [500, 1_500, 5_000, 15_000];

/** @param own our own elements, whose coming and going is no change of the page */
export function openWebPage(own: WeakSet<Node>): DocumentKind {
  const collector = new Collector();
  const changed = new Set<Node>();
  let allChanged = false;
  let followed = new WeakSet<Node>();
  let tell: (() => void) | undefined;
  let ended: AbortSignal | undefined;
  let late: ReturnType<typeof setTimeout>[] | undefined;

  const note = (node: Node) => {
    if (allChanged) return;
    changed.add(node);
    if (changed.size > MOST_CHANGED) {
      allChanged = true;
      changed.clear();
    }
  };

  const isOurs = ({ addedNodes, removedNodes, type }: MutationRecord) =>
    type === 'childList' &&
    addedNodes.length + removedNodes.length <= 2 &&
    [...addedNodes, ...removedNodes].every((node) => own.has(node));

  const mutations = new MutationObserver((records) => {
    let any = false;
    for (const record of records) {
      if (record.target === document.head || isOurs(record)) continue;
      any = true;
      if (allChanged) break;
      note(record.target);
    }
    if (any) tell?.();
  });

  const followRoot = (root: Node) => {
    if (followed.has(root) || !ended || ended.aborted) return;
    followed.add(root);
    mutations.observe(root, { childList: true, subtree: true, characterData: true });
  };

  const findLateRoots = () => {
    let any = false;
    for (const element of collector.unborn) {
      if (element.shadowRoot) {
        any = true;
        note(element);
      }
      if (element.shadowRoot || !element.isConnected) collector.unborn.delete(element);
    }
    if (any) tell?.();
  };

  const lookOutForLateRoots = () => {
    if (late || collector.unborn.size === 0 || !ended || ended.aborted) return;
    late = LATE_ROOTS.map((delay) => setTimeout(findLateRoots, delay));
  };

  return {
    async read(signal) {
      if (!document.body) return [];
      findLateRoots();
      if (allChanged) collector.forgetAll();
      else for (const node of changed) collector.forget(node);
      allChanged = false;
      changed.clear();
      const blocks = await collector.read(document.body, signal);
      for (const root of collector.roots) followRoot(root);
      // Whatever the page removes would be kept alive by being remembered.
      collector.roots.clear();
      lookOutForLateRoots();
      return blocks;
    },

    get spent() {
      return collector.spent;
    },

    anchorOf: (block) => (block as WebBlock).owner,

    parts: {
      leaveOut(part, out) {
        collector.leaveOut(part, out);
        if (!out) tell?.();
      },
      setApart: (element) => collector.setApart(element),
    },

    follow(onChange, signal) {
      tell = onChange;
      ended = signal;
      // What happened before is not known: all is read again, and every shadow root met again.
      allChanged = true;
      // The document itself, not its element, which `document.open()` replaces.
      followRoot(document);
      lookOutForLateRoots();
      signal.addEventListener('abort', () => {
        tell = undefined;
        mutations.disconnect();
        followed = new WeakSet();
        for (const timer of late ?? []) clearTimeout(timer);
        late = undefined;
      });
    },
  };
}
