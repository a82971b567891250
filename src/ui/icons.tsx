/** The few icons, drawn on a 16-unit grid. Each stands in a button that has a name. */
const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const CloseIcon = icon('m4 4 8 8m0-8-8 8');
export const BackIcon = icon('M10 3 5 8l5 5');
export const ForwardIcon = icon('m6 3 5 5-5 5');
export const PinIcon = icon('M6 2h4v5l2 2H4l2-2zM8 9v5');
export const GripIcon = icon('M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2');
export const LockIcon = icon('M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2');
