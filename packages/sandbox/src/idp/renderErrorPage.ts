import escapeHtml from 'escape-html';
import { renderPage } from './renderPage';

/** What a person sees when a sign-in can't continue. @internal */
export function renderErrorPage(
  code: string,
  description: string | undefined,
): string {
  return renderPage(
    'Sign-in failed',
    `<p>${escapeHtml(description ?? 'The request cannot be processed.')}</p>
<p class="note">${escapeHtml(code)}. Start again from the portal.</p>`,
  );
}
