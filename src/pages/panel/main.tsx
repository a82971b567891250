/** The side panel of Chromium and the sidebar of Firefox: everything that the highlights of a page say, without them. */
import { mount } from '../mount';
import { Panel } from './panel';

mount(Panel, 'extensionName');
