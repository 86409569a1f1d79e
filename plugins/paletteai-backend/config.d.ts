export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /**
     * How groups of the identity provider appear in this portal. Has to say the same as the options of the sign-in
     * resolver.
     */
    groups?: {
      /** Entity namespace of the groups; "default" by default. */
      namespace?: string;
      /** Groups of the provider whose entity ref is another than the usual one. */
      refs?: { [group: string]: string };
    };
    /** Where the services of integrations are, when not at their usual addresses. */
    integrations?: {
      huggingFace?: {
        /** Host or base URL; huggingface.co by default. */
        host?: string;
      };
      ngc?: {
        /** Host or base URL of the API; api.ngc.nvidia.com by default. */
        apiHost?: string;
        /** Where legacy keys are exchanged; authn.nvidia.com by default. */
        authenticationHost?: string;
      };
    };
  };
}
