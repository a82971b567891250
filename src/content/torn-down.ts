/**
 * Whether the window is gone under this script, as when a page removes a frame while it is read. Firefox then throws
 * at whoever sets a timer or asks for a style or a size.
 */
export const isTornDown = (): boolean => !document.defaultView;
