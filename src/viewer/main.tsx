/**
 * The viewer of PDFs: `index.html?file=ADDRESS`, or empty to choose a file. A page of ours that is also a document to
 * read: the session, highlights and popover of the web are at work in it.
 */
import { mount } from '../pages/mount';
import { Viewer } from './viewer';

mount(Viewer, 'pdfReader');
