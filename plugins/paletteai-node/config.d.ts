export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /**
     * The hub clusters, by an ID of lowercase letters, digits and hyphens. The ID becomes part of
     * catalog entities, so do not change it later. Each hub has exactly one connection:
     * kubeconfig, server, inCluster, kubernetesCluster or custom. It is the account of the portal,
     * which watches the hub and impersonates the person who makes a change.
     */
    hubs?: {
      [id: string]: {
        /** Display name; the ID by default. */
        title?: string;
        /** Base URL of the PaletteAI user interface, for links. */
        uiUrl?: string;
        /**
         * What reconciles the PaletteAI resources of the hub: its own controllers (external, the
         * default) or the control plane module of this portal (embedded).
         */
        controlPlane?: 'external' | 'embedded';
        /**
         * What the API server of the hub puts before the names of people and groups of the identity
         * provider. With the prefix oidc:, the group nlp-admins of a token is oidc:nlp-admins in the
         * role mappings and bindings of the hub.
         */
        oidc?: {
          /** As in --oidc-groups-prefix of the API server. */
          groupsPrefix?: string;
          /** As in --oidc-username-prefix of the API server. */
          usernamePrefix?: string;
        };
        /** A kubeconfig file with a token, client certificate, exec plugin or OIDC. */
        kubeconfig?: {
          file: string;
          /** Context; the current context of the file by default. */
          context?: string;
        };
        /** The URL of the API server and credentials. */
        server?: {
          url: string;
          /** @visibility secret */
          token?: string;
          /** File with the token; read again every minute. */
          tokenFile?: string;
          /** CA certificate in PEM format. */
          ca?: string;
          caFile?: string;
          /** Client certificate in PEM format. */
          clientCertificate?: string;
          clientCertificateFile?: string;
          /**
           * Client private key in PEM format.
           * @visibility secret
           */
          clientKey?: string;
          clientKeyFile?: string;
          /** Name in the server certificate, if it differs from the host of the URL. */
          serverName?: string;
          /** Skip certificate verification. For testing only. */
          skipTlsVerify?: boolean;
          /**
           * URL of an http:// or https:// proxy on the way; HTTPS_PROXY and NO_PROXY of the environment count
           * without it.
           * @visibility secret
           */
          proxyUrl?: string;
        };
        /** The cluster that the portal runs in, with the service account of its pod. */
        inCluster?: true;
        /**
         * Name of a cluster in the configuration of the Kubernetes plugin, with the authProvider
         * serviceAccount.
         */
        kubernetesCluster?: string;
        /**
         * Credentials from a strategy that a backend module adds.
         * @deepVisibility secret
         */
        custom?: {
          type: string;
          [option: string]: unknown;
        };
      };
    };
    /**
     * Which hosts the portal calls for a person: those of Palette integrations. Public addresses are
     * allowed; loopback, private, link-local and other special addresses are refused.
     */
    egress?: {
      /**
       * Hosts that are allowed although their addresses are not public: a name, *.domain or address,
       * each with or without a port, or an address range such as 10.0.0.0/8.
       */
      allow?: string[];
      /** Address ranges that are refused always, such as those of the pods and services of a cluster. */
      deny?: string[];
    };
  };
}
