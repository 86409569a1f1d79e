const causes = [
  {
    pattern: /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i,
    advice:
      'The disk is full. The workspace needs about 3 GB for its dependencies; free some space, then run the same command again.',
  },
  {
    pattern: /EACCES|EPERM|permission denied|EROFS|read-only file system/i,
    advice:
      'Could not write a file or folder. Check who owns the workspace folder and your home folder, then run the same command again.',
  },
  {
    pattern: /self.signed certificate|unable to (?:get|verify).*certificate/i,
    advice:
      'Node does not trust the certificate of the package registry or of a proxy. Set NODE_EXTRA_CA_CERTS to a file with the CA certificate of your network, then run the same command again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR|RequestError|network (?:request failed|is unreachable)|getaddrinfo|socket hang up/i,
    advice:
      'Could not reach the package registry. Check the network connection and the proxy settings (HTTP_PROXY, HTTPS_PROXY, the registry of npm and Yarn), then run the same command again; what was already downloaded is kept.',
  },
  {
    pattern: /YN0028|lockfile would have been modified/i,
    advice:
      'The package.json files and yarn.lock disagree. Run "node tools/run yarn install" and commit the changed yarn.lock.',
  },
];

/** Derives advice from the output of a failed command; undefined if there is none. */
export function explainFailure(output) {
  return causes.find(({ pattern }) => pattern.test(output))?.advice;
}
