/**
 * Begins a session in a document. After an update this script comes again into tabs that are open: the session
 * of the old one is ended first. Session and presenter find each other by a property of the isolated world, which
 * no page can see.
 */
import { beginSession, type Session } from './session';

/** What our scripts share in the isolated world. */
export interface World {
  backgrounderSession?: Session;
}

const world = globalThis as World;

// XML without a document element's body, images and the like have nothing to read.
if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  world.backgrounderSession?.end();
  world.backgrounderSession = beginSession();
}
