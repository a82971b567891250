/**
 * What both drivers offer, so that one table of cases runs in either browser. Types only.
 *
 * @typedef {object} LaunchOptions
 * @property {string} executable
 * @property {string} extension folder of the built extension
 * @property {boolean} headless
 * @property {boolean} [inPrivate] let the extension into private windows
 * @property {boolean} [record] send all traffic through the recording proxy, which lets nothing leave this machine
 * @property {string} [profile] an existing profile folder; without it a fresh one is made and removed
 * @property {boolean} [lasting] Firefox only: the extension is installed for good, and in a profile that has it already
 *   it is left as it is. Firefox releases take only what is signed.
 * @property {Record<string, string | number | boolean>} [prefs] Firefox preferences
 * @property {string[]} [args] further command-line arguments
 *
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 *
 * @typedef {object} View Something that shows a document: a tab, or the toolbar popup.
 * @property {<A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate
 *   runs a function in the document's own world; it must not close over anything, arguments and result are JSON
 * @property {(file: string) => Promise<void>} screenshot of what is visible
 * @property {() => Promise<void>} close
 *
 * @typedef {object} PageOnly
 * @property {(url: string) => Promise<void>} goto
 * @property {() => Promise<any>} [devtools] Chromium only: a session of its debugging protocol
 * @property {(x: number, y: number) => Promise<void>} move
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(x: number, y: number) => Promise<void>} secondaryClick with the right button
 * @property {(from: Point, to: Point) => Promise<void>} drag with the left button down, in several steps
 * @property {(x: number, y: number) => Promise<void>} tap with a finger
 * @property {(x: number, y: number) => Promise<void>} longPress with a finger that rests there, and is lifted
 * @property {(key: string) => Promise<void>} press `Escape`, `a`, or a chord such as `Alt+Shift+ArrowDown`
 * @property {(text: string) => Promise<void>} type
 * @property {(selector: string, file: string) => Promise<void>} chooseFile as the reader does in the browser's dialogue
 * @property {(scheme: 'light' | 'dark') => Promise<void>} setColorScheme
 * @property {() => Promise<void>} bringToFront
 * @property {() => Promise<string>} url
 * @property {() => Promise<string>} hiddenText the text in closed shadow roots, which no page could read
 * @property {(selector: string) => Promise<{ x: number, y: number } | null>} hiddenPoint the middle of the first match
 *   in a closed shadow root, scrolled into view
 * @property {(selector: string) => Promise<Box[]>} hiddenBoxes of all matches in closed shadow roots, where they are
 * @property {() => Promise<string>} hiddenMarkup what stands in closed shadow roots, as HTML
 *
 * @typedef {View & PageOnly} Page
 *
 * @typedef {{ level: string, text: string, source: string, at?: string }} ConsoleError An error or exception from any
 *   console: pages, content scripts, the background, the extension's own pages. `at`: line, column and stack, where known.
 *
 * @typedef {object} Background
 * @property {View['evaluate']} evaluate in the background itself, which is woken if it sleeps
 * @property {() => Promise<void>} kill ends it, as the browser does when it idles
 *
 * @typedef {object} BrowserControls What the browser draws itself and no page sees.
 * @property {(text: string) => Promise<void>} typeAddress into the address bar
 * @property {() => Promise<string[]>} suggestions the lines that the address bar suggests now
 * @property {(key: string) => Promise<void>} pressInAddress a key, while the address bar is typed into
 * @property {(page: Page, at: Point) => Promise<string[]>} openMenu over the page in front; answers its entries
 * @property {(entry: string) => Promise<void>} chooseFromMenu
 *
 * @typedef {object} Extension What its user does to it on the browser's page of extensions.
 * @property {() => Promise<void>} reload as an update does
 * @property {(on: boolean) => Promise<void>} enable
 *
 * @typedef {object} Launches The same browser once more, beside the one that is there.
 * @property {() => Promise<DrivenBrowser>} another
 * @property {() => Promise<DrivenBrowser>} withoutOurs without our extension
 * @property {() => Promise<DrivenBrowser>} inPrivate with it let into private windows
 * @property {(profile: string) => Promise<DrivenBrowser>} restored on a profile, with the tabs that stood open in it
 * @property {(profile: string) => Promise<DrivenBrowser> | undefined} installed the same, with the extension that was
 *   installed in it for good; undefined where the driver cannot have it so
 * @property {(url: string) => { close(): Promise<void> } | undefined} undriven an address in one that nobody drives;
 *   undefined where there is none that takes our extension
 *
 * @typedef {object} DrivenBrowser
 * @property {import('../../scripts/find-browsers.mjs').BrowserKind} kind
 * @property {import('./recording-proxy.mjs').RecordedRequest[]} requests empty unless `record`
 * @property {ConsoleError[]} errors in the order in which they came; a case may empty it
 * @property {(url?: string) => Promise<Page>} newPage in front of the others, loaded
 * @property {(url: string) => Promise<Page>} newPrivatePage in a private window of its own
 * @property {(path: string) => Promise<Page>} extensionPage a page of the extension in a tab
 * @property {View['evaluate']} evaluate in a document of the extension that none of its scripts run in: its API, its
 *   database, its messages. In Chromium and Firefox alike the API is `chrome`, with promises.
 * @property {() => Promise<View>} openToolbarPopup over the page in front
 * @property {() => Promise<View>} openSidePanel beside the page in front: Chromium's side panel, Firefox's sidebar
 * @property {BrowserControls} [controls] Firefox only: Chromium's are out of its protocol's reach
 * @property {Background} background
 * @property {Extension} extension
 * @property {(url: string) => Promise<Page>} [newContainerPage] Firefox only: in a container of its own
 * @property {Promise<void>} closed settles when the browser ends, by whomever
 * @property {() => Promise<void>} letGo leaves the browser to its user, no longer under remote control
 * @property {() => Promise<void>} close
 */
export {};
