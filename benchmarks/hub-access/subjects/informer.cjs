/** `makeInformer` of the Kubernetes client library, as its documentation uses it. */
const informer = {
  prepare: async ({ url, ca, token }) => {
    const library = require('@kubernetes/client-node');
    const config = new library.KubeConfig();
    config.loadFromClusterAndUser(
      {
        name: 'bench',
        server: url,
        caData: ca && Buffer.from(ca).toString('base64'),
        // Without it the library refuses plain HTTP.
        skipTLSVerify: url.startsWith('http:'),
      },
      { name: 'bench', token },
    );
    const objects = config.makeApiClient(library.CustomObjectsApi);
    await config.makeApiClient(library.VersionApi).getCode();
    return {
      sync: async (kind, onChange, onTrouble) => {
        const { group, version, plural } = kind;
        const watcher = library.makeInformer(
          config,
          `/apis/${group}/${version}/${plural}`,
          () => objects.listClusterCustomObject({ group, version, plural }),
        );
        let synced = false;
        const tell = object => synced && onChange(object);
        ['add', 'update', 'delete'].forEach(event => watcher.on(event, tell));
        watcher.on('error', onTrouble);
        await watcher.start();
        synced = true;
        return () => watcher.list().length;
      },
    };
  },
};

module.exports = { 'client-node makeInformer': informer };
