/** The table of cases, in the order in which they run. The last looks back on all before it. */
import { accessibility } from './accessibility.mjs';
import { admission } from './admission.mjs';
import { corrections } from './corrections.mjs';
import { explorer } from './explorer.mjs';
import { finding } from './finding.mjs';
import { lifecycle } from './lifecycle.mjs';
import { movingPages } from './moving-pages.mjs';
import { panel } from './panel.mjs';
import { paragraph } from './paragraph.mjs';
import { pdf } from './pdf.mjs';
import { popover } from './popover.mjs';
import { popoverAccess } from './popover-access.mjs';
import { popoverPlace } from './popover-place.mjs';
import { privateWindows } from './private-windows.mjs';
import { profilePage } from './profile-page.mjs';
import { records } from './records.mjs';
import { roughPages } from './rough-pages.mjs';
import { settings } from './settings.mjs';
import { silence } from './silence.mjs';
import { toolbar } from './toolbar.mjs';
import { traces } from './traces.mjs';
import { verdicts } from './verdicts.mjs';
import { zoo } from './zoo.mjs';

/** @typedef {[name: string, run: (lab: import('../lab.mjs').Lab) => Promise<void>]} Case */

/** @type {Case[]} */
export const cases = [
  ...finding,
  ...traces,
  ...popover,
  ...toolbar,
  ...panel,
  ...settings,
  ...profilePage,
  ...popoverPlace,
  ...popoverAccess,
  ...verdicts,
  ...privateWindows,
  ...accessibility,
  ...paragraph,
  ...explorer,
  ...corrections,
  ...records,
  ...roughPages,
  ...zoo,
  ...movingPages,
  ...lifecycle,
  ...admission,
  ...pdf,
  ...silence,
];
