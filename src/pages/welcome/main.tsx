/** The page after the installation: what Backgrounder does, what it never does, and a sentence to try it on. */
import { mount } from '../mount';
import { Welcome } from './welcome';

mount(Welcome, 'welcomeTitle');
