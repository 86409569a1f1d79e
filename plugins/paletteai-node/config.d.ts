export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /**
     * The hub clusters, by an id of lower-case letters, digits and dashes. The id becomes part of
     * catalog entities, so it should not change later. Each hub has exactly one connection:
     * kubeconfig, server, inCluster, kubernetesCluster or custom. It is the portal's own account,
     * which watches the hub and impersonates the person who asks for a change.
     */
    hubs?: {
      [id: string]: {
        /** Name for people; defaults to the id. */
        title?: string;
        /** Base URL of the PaletteAI user interface, for links. */
        uiUrl?: string;
        /**
         * Who reconciles the PaletteAI resources of the hub: its own controllers (external, the
         * default) or the control plane module of this portal (embedded).
         */
        controlPlane?: 'external' | 'embedded';
        /** A kubeconfig file: tokens, client certificates, exec plugins and OIDC work. */
        kubeconfig?: {
          file: string;
          /** Defaults to the current context of the file. */
          context?: string;
        };
        /** The API server by its URL. */
        server?: {
          url: string;
          /** @visibility secret */
          token?: string;
          /** Is read again every minute. */
          tokenFile?: string;
          /** PEM text of the certificate authority. */
          ca?: string;
          caFile?: string;
          /** PEM text. */
          clientCertificate?: string;
          clientCertificateFile?: string;
          /**
           * PEM text.
           * @visibility secret
           */
          clientKey?: string;
          clientKeyFile?: string;
          /** Name in the server's certificate, where it is not the host of the URL. */
          serverName?: string;
          /** Trusts any certificate. For trials only. */
          skipTlsVerify?: boolean;
          /** @visibility secret */
          proxyUrl?: string;
        };
        /** The cluster that this portal runs in, with the service account of its pod. */
        inCluster?: true;
        /**
         * Name of a cluster of the Kubernetes plugin's configuration, with the authProvider
         * serviceAccount.
         */
        kubernetesCluster?: string;
        /**
         * Credentials from a strategy that was added to the portal.
         * @deepVisibility secret
         */
        custom?: {
          type: string;
          [option: string]: unknown;
        };
      };
    };
  };
}
