/**
 * The proxies of the environment, as Yarn knows them: unlike npm and curl it reads neither `HTTPS_PROXY` nor
 * `NO_PROXY`. What is set for Yarn itself counts first.
 *
 * @param registry resolves to the URL of Yarn's registry
 */
export async function proxyEnvironment(environment, registry) {
  const read = name => environment[name] || environment[name.toUpperCase()];
  const proxies = {
    YARN_HTTPS_PROXY: read('https_proxy') ?? read('all_proxy'),
    YARN_HTTP_PROXY: read('http_proxy') ?? read('all_proxy'),
  };
  const added = Object.entries(proxies).filter(
    ([name, proxy]) => proxy && !environment[name],
  );
  const excluded = read('no_proxy') ?? '';
  if (
    added.length === 0 ||
    (excluded && isExcluded(await registry(), excluded))
  ) {
    return {};
  }
  return Object.fromEntries(
    added.map(([name, proxy]) => [
      name,
      proxy.includes('://') ? proxy : `http://${proxy}`,
    ]),
  );
}

/** Names stand for those below them too, as for curl. */
function isExcluded(registry, list) {
  if (!URL.canParse(registry)) {
    return false;
  }
  const { hostname, port } = new URL(registry);
  return list.split(/[,\s]+/).some(entry => {
    const [, name, ofPort] = /^\*?\.?([^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    return (
      entry === '*' ||
      (name &&
        (!ofPort || ofPort === (port || '443')) &&
        (hostname === name || hostname.endsWith(`.${name}`)))
    );
  });
}
