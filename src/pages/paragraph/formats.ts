/** A composed text as rich text, Markdown or plain text. Every word of a record is written as text, never as markup. */
import type { Composed } from './compose';

export type TextFormat = 'rich' | 'markdown' | 'plain';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML[character]!);
}

/** HTML of the plainest kind, which newsroom systems and word processors take over whole. */
export function toHtml({ paragraphs, footnotes, closing }: Composed, language: string): string {
  const body = paragraphs.map(
    ({ sentences }) =>
      `<p>${sentences
        .map(({ text, numbers }) => html(text) + (numbers.length > 0 ? `<sup>[${numbers.join(', ')}]</sup>` : ''))
        .join(' ')}</p>`,
  );
  const notes = footnotes.map(({ number, text, source }) => {
    const [before, after] = text.split(source.url);
    const link = `<a href="${html(source.url)}">${html(source.url)}</a>`;
    return `<p>[${number}] ${html(before ?? '')}${after === undefined ? '' : link + html(after)}</p>`;
  });
  return `<div lang="${language}">${[...body, ...notes, ...closing.map((line) => `<p>${html(line)}</p>`)].join('\n')}</div>`;
}

/** Characters that Markdown takes for its own are escaped, addresses excepted. */
function markdown(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, i) =>
      i % 2 === 1
        ? `<${part.replace(/[<>]/g, (c) => (c === '<' ? '%3C' : '%3E'))}>`
        : part
            .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
            .replace(/^(\d+)([.)])/, '$1\\$2')
            .replace(/^([-+])/, '\\$1'),
    )
    .join('');
}

/** Markdown with footnotes, as most writers of it have them. */
export function toMarkdown({ paragraphs, footnotes, closing }: Composed): string {
  const body = paragraphs.map(({ sentences }) =>
    sentences.map(({ text, numbers }) => markdown(text) + numbers.map((n) => `[^${n}]`).join('')).join(' '),
  );
  const notes = footnotes.map(({ number, text }) => `[^${number}]: ${markdown(text)}`);
  return `${[...body, ...closing.map(markdown), notes.join('\n')].join('\n\n')}\n`;
}

/** Plain text: numerals in brackets, the footnotes below. */
export function toPlain({ paragraphs, footnotes, closing }: Composed): string {
  const body = paragraphs.map(({ sentences }) =>
    sentences.map(({ text, numbers }) => text + (numbers.length > 0 ? ` [${numbers.join(', ')}]` : '')).join(' '),
  );
  const notes = footnotes.map(({ number, text }) => `[${number}] ${text}`);
  return `${[...body, notes.join('\n'), ...closing].join('\n\n')}\n`;
}
