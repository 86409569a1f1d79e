/** Palette gives a kubeconfig as YAML or as base64 of it, depending on its version. */
export function decodeKubeconfig(text: string): string {
  const compact = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) {
    return text;
  }
  const decoded = Buffer.from(compact, 'base64').toString('utf8');
  return decoded.includes('apiVersion') ? decoded : text;
}
