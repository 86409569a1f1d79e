const causes = [
  {
    pattern: /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i,
    advice:
      'The disk is full. The workspace needs about 3 GB for its dependencies; free some space and run the same command again.',
  },
  {
    pattern: /EACCES|EPERM|permission denied|EROFS|read-only file system/i,
    advice:
      'A file or folder could not be written. Check who owns the folder of the workspace and your home folder, then run the same command again.',
  },
  {
    pattern: /self.signed certificate|unable to (?:get|verify).*certificate/i,
    advice:
      'The package registry, or a proxy before it, shows a certificate that Node does not trust. Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your network, then run the same command again.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR|RequestError|network (?:request failed|is unreachable)|getaddrinfo|socket hang up/i,
    advice:
      'The package registry could not be reached. Check the network connection and the proxy settings (HTTP_PROXY, HTTPS_PROXY, the registry of npm and Yarn), then run the same command again; what was already downloaded is kept.',
  },
  {
    pattern: /YN0028|lockfile would have been modified/i,
    advice:
      'The package.json files and yarn.lock disagree. Run "node tools/run yarn install" and commit the changed yarn.lock.',
  },
];

/** Says what a person can do about a command that failed, from what it printed; undefined when that is unclear. */
export function explainFailure(output) {
  return causes.find(({ pattern }) => pattern.test(output))?.advice;
}
