/**
 * A list of any length: rows are drawn in blocks, and only the blocks near what is seen. A block that is away keeps
 * the height that it had, so that nothing jumps; rows may be of any height.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows in a block. */
const BLOCK = 40;

/** How far beyond what is seen blocks are drawn. */
const AHEAD = '1200px 0px';

function Block({
  from,
  count,
  height,
  draw,
  wanted,
}: {
  from: number;
  count: number;
  /** Of a row, until this block has been measured. */
  height: number;
  draw: (index: number) => ComponentChildren;
  /** Must be drawn, seen or not: it has the row that takes the focus. */
  wanted: boolean;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(from < 2 * BLOCK);
  const measured = useRef<number | undefined>(undefined);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => entry && setNear(entry.isIntersecting), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = near || wanted;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (drawn) {
      element.style.blockSize = '';
      measured.current = element.offsetHeight;
    } else element.style.blockSize = `${measured.current ?? count * height}px`;
  });
  return (
    <div ref={ref} role="presentation">
      {drawn && Array.from({ length: count }, (_, i) => draw(from + i))}
    </div>
  );
}

/** The list. `draw` makes the element of a row, which carries its own role; `focused` is the row that has the focus. */
export function LongList({
  length,
  rowHeight,
  label,
  focused,
  draw,
  onKeyDown,
}: {
  length: number;
  rowHeight: number;
  label: string;
  focused: number;
  draw: (index: number) => ComponentChildren;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const blocks = Math.ceil(length / BLOCK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows of a <ul> could not stand in blocks
    <div class="rows-list" role="list" aria-label={label} onKeyDown={onKeyDown}>
      {Array.from({ length: blocks }, (_, i) => (
        <Block
          key={i}
          from={i * BLOCK}
          count={Math.min(BLOCK, length - i * BLOCK)}
          height={rowHeight}
          draw={draw}
          wanted={Math.floor(focused / BLOCK) === i}
        />
      ))}
    </div>
  );
}
