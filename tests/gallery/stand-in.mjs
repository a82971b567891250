/** Stands between a page of the extension and the background, for states that could not be had otherwise. */

/**
 * Answers calls in the page's place, before any script of the page runs: those of `answers`, by name; all others go to
 * the background, or to the page of the tab.
 * @param {Record<string, import('./screens/index.mjs').Canned>} answers @param {string} language
 */
export function standIn(answers, language) {
  const { runtime, tabs } = chrome;
  const connect = runtime.connect.bind(runtime);
  const sendMessage = tabs?.sendMessage.bind(tabs);
  /** @param {any} canned @param {any} request @returns {any} undefined: never */
  const replyTo = (canned, request) => {
    if (canned.never) return undefined;
    if (canned.error) return { ok: false, error: canned.error };
    const value = canned.by ? canned.values[request[canned.by]] : canned.value;
    // The reader of the gallery has chosen the language of the picture.
    return { ok: true, value: value?.language ? { ...value, language } : value };
  };
  runtime.connect = /** @type {any} */ (
    (/** @type {any} */ info) => {
      /** @type {((reply: unknown) => void)[]} */
      const listeners = [];
      /** @type {chrome.runtime.Port | undefined} */
      let real;
      return {
        onMessage: { addListener: (/** @type {any} */ l) => listeners.push(l) },
        onDisconnect: { addListener: () => undefined },
        disconnect: () => real?.disconnect(),
        postMessage(/** @type {any} */ envelope) {
          const canned = answers[envelope.call];
          const missing = canned?.by && !(envelope.request?.[canned.by] in canned.values);
          if (canned && !missing) {
            const reply = replyTo(canned, envelope.request);
            if (reply) for (const l of listeners) setTimeout(l, 0, reply);
            return;
          }
          real = connect(info);
          real.onMessage.addListener((reply) => {
            if (envelope.call === 'settings' && reply.ok) reply.value.language = language;
            for (const l of listeners) l(reply);
          });
          real.postMessage(envelope);
        },
      };
    }
  );
  if (sendMessage)
    tabs.sendMessage = /** @type {any} */ (
      async (/** @type {any} */ id, /** @type {any} */ envelope, /** @type {any} */ options) => {
        const canned = answers[envelope.call];
        if (!canned) return sendMessage(id, envelope, options);
        return replyTo(canned, envelope.request) ?? new Promise(() => undefined);
      }
    );
}
