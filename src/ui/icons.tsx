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
export const LessIcon = icon('M3 8h10');
export const MoreIcon = icon('M8 3v10M3 8h10');
export const FindIcon = icon('M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm3 7 3.5 3.5');
export const SideIcon = icon('M2 3h12v10H2zM10 3v10');
export const OutlineIcon = icon('M3 4h10M5 8h8M5 12h8');
export const RotateIcon = icon('M13 8a5 5 0 1 1-2-4M11 1v3H8');
