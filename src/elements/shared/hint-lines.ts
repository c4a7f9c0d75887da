import type { HintTexts } from '../../locales/locale.js';
import type { Problem } from '../../model/problem.js';
import type { Rank } from '../../model/rank-figure.js';
import type { Evidence } from '../../model/view.js';

/** The content of a hint. */
export type HintContent = BadgeHint | EvidenceHint;

/** The content of a badge's hint. */
export interface BadgeHint {
  readonly kind: 'badge';
  readonly tool: string | null;
  readonly label: string;
  readonly rank: Rank;
  /** Whether the figure is still loading. */
  readonly waiting: boolean;
  /** Whether there is no figure, for the reasons in `problems`. */
  readonly failed: boolean;
  /** When the figure was loaded, in milliseconds since 1970, where a later refresh failed; else `null`. */
  readonly staleSince: number | null;
  retry(): void;
  readonly problems: readonly Problem[];
  /** Whether the problems are listed for the author. */
  readonly debug: boolean;
}

/** The content of a cell's hint: note, source and date of the value. */
export interface EvidenceHint {
  readonly kind: 'evidence';
  readonly evidence: Evidence;
  /** Prints a date; handed over by the element, which holds the printer anyway. */
  date(iso: string): string;
}

function paragraph(content: string | Node): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

/** Marks an element that holds words of the package with their language, where the page has another one. */
function withLanguage<T extends HTMLElement>(element: T, { lang, locale }: HintTexts): T {
  if (!locale.startsWith(lang)) element.lang = lang;
  return element;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  link.textContent = text;
  return link;
}

function badgeLines(hint: BadgeHint, texts: HintTexts): HTMLElement[] {
  const { tool, label, rank, waiting, failed, staleSince, retry, problems, debug } = hint;
  const sentence = waiting ? texts.loading : failed ? texts.badgeFailed(problems) : texts.badgeHint(tool, label, rank.text);
  const lines: HTMLElement[] = [withLanguage(paragraph(sentence), texts)];
  if (rank.description) lines.push(paragraph(rank.description));
  if (rank.made) lines.push(withLanguage(paragraph(rank.made), texts));
  if (rank.url) lines.push(withLanguage(paragraph(linkTo(rank.url, texts.method)), texts));
  if (staleSince !== null) {
    const format = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'medium', timeStyle: 'short' });
    lines.push(withLanguage(paragraph(texts.stale(format.format(staleSince))), texts));
  }
  if (problems.some(({ retryable }) => retryable)) {
    const button = withLanguage(document.createElement('button'), texts);
    button.type = 'button';
    button.setAttribute('part', 'retry');
    button.textContent = texts.retry;
    button.addEventListener('click', retry);
    lines.push(button);
  }
  for (const { message } of debug ? problems : []) {
    const line = withLanguage(paragraph(message), texts);
    line.setAttribute('part', 'diagnostics');
    lines.push(line);
  }
  return lines;
}

function evidenceLines({ evidence: { note, source, checked }, date }: EvidenceHint, texts: HintTexts): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (note !== undefined) lines.push(paragraph(note));
  if (source !== undefined) lines.push(withLanguage(paragraph(linkTo(source, texts.source(new URL(source).hostname))), texts));
  if (checked !== undefined) lines.push(withLanguage(paragraph(texts.checked(date(checked))), texts));
  return lines;
}

/** The lines of a hint. */
export const hintLines = (content: HintContent, texts: HintTexts): HTMLElement[] =>
  content.kind === 'badge' ? badgeLines(content, texts) : evidenceLines(content, texts);
