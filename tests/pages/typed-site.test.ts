import { describe, expect, it } from 'vitest';
import { typedSite } from '../../src/pages/options/typed-site';

describe('the site that somebody types', () => {
  it.each<[typed: string, site: string]>([
    ['example.org', 'example.org'],
    ['  WWW.Example.org ', 'example.org'],
    ['https://www.example.org/news/2026?x#y', 'example.org'],
    ['news.example.org/path', 'news.example.org'],
    ['example.org:8080', 'example.org:8080'],
    ['localhost:3000', 'localhost:3000'],
    ['http://127.0.0.1:8000/', '127.0.0.1:8000'],
    ['file:///home/me/report.html', 'file:'],
    ['file:', 'file:'],
    ['', ''],
    ['not a site', ''],
    ['word', ''],
    ['about:blank', ''],
    ['javascript:alert(1)', ''],
  ])('%s', (typed, site) => {
    expect(typedSite(typed)).toBe(site);
  });
});
