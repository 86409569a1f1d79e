import escapeHtml from 'escape-html';

const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; }
main { width: min(46rem, 100% - 2rem); padding: 2rem 0; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; }
fieldset { border: 0; padding: 0; margin: 1.5rem 0 0; display: grid; gap: 0.5rem;
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
legend { font-weight: 600; padding: 0; margin-bottom: 0.5rem; }
button { font: inherit; text-align: left; padding: 0.75rem 1rem; border-radius: 0.5rem;
  border: 1px solid GrayText; background: Canvas; color: CanvasText; cursor: pointer; }
button:hover { border-color: Highlight; }
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
button strong, button span { display: block; }
`;

/** A page with one heading. The body is HTML already. @internal */
export function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
