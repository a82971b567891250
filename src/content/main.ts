/**
 * Begins a session in a document. After an update this script comes again into tabs that are open: the session
 * of the old one is ended first. Session and presenter find each other by a property of the isolated world, which
 * no page can see; the background asks the session there for the summary of its frame.
 */
import { unpaint } from '../platform/highlight-registry';
import { callBackground } from '../platform/messaging';
import { beginSession, type Session } from './session';
import { isTornDown } from './torn-down';
import { openWebPage } from './web-page';

/** Which browser this is built for, put in by the build. */
declare const TARGET: 'chromium' | 'firefox';

/** What our scripts share in the isolated world. */
export interface World {
  backgrounderSession?: Session | undefined;
  /** Whether the page is an article, looked at closely; there once it was asked for. */
  backgrounderIsArticle?: () => boolean;
}

const world = globalThis as World;

async function isArticle(): Promise<boolean> {
  if (!world.backgrounderIsArticle) await callBackground('prepareToJudge', null);
  return world.backgrounderIsArticle?.() ?? false;
}

function begin(): void {
  world.backgrounderSession?.end();
  // What an older copy of this script has left, which Firefox ended without a word. In Chromium the background takes it
  // away: asking for the registry costs every page that is opened.
  if (TARGET === 'firefox') unpaint();
  const own = new WeakSet<Node>();
  world.backgrounderSession = beginSession(openWebPage(own), own, { again: begin, isArticle });
}

// XML without a body, images and the like have nothing to read. A frame may be gone before its turn has come.
if (!isTornDown() && /^(?:text\/html|text\/plain|application\/xhtml\+xml)$/.test(document.contentType)) begin();
