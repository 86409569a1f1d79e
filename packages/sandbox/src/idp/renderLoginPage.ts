import escapeHtml from 'escape-html';
import { IdentityUser } from './IdentityUser';
import { renderPage } from './renderPage';

/** A button for each user. It posts to the page's own address. @internal */
export function renderLoginPage(users: readonly IdentityUser[]): string {
  const sections = [...new Set(users.map(({ section }) => section))];
  return renderPage(
    'Sign in to the sandbox',
    `<p>Nobody here has a password. Choose who you want to be.</p>
<form method="post">
${sections
  .map(section =>
    renderSection(
      section,
      users.filter(user => user.section === section),
    ),
  )
  .join('\n')}
</form>`,
  );
}

function renderSection(
  section: string,
  users: readonly IdentityUser[],
): string {
  return `<fieldset>
<legend>${escapeHtml(section)}</legend>
${users.map(renderButton).join('\n')}
</fieldset>`;
}

function renderButton(user: IdentityUser): string {
  return `<button type="submit" name="user" value="${escapeHtml(user.id)}">
<strong>${escapeHtml(user.name)}</strong>
<span>${escapeHtml(user.description)}</span>
</button>`;
}
