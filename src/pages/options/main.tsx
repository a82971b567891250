/** The settings: every one on one page, saved as it is changed, at work at once. */
import { mount } from '../mount';
import { SettingsPage } from './settings-page';

mount(SettingsPage, 'settings');
