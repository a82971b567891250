/** How wide an element is, for drawings that are laid out for their width. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Width of the element in units of the drawing, which are pixels at the standard text size. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      // Hidden elements keep the width that they had.
      if (element.clientWidth === 0) return;
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(Math.floor(element.clientWidth / (root / 16)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
