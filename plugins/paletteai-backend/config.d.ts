export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /** Addresses of the services behind integrations, if they differ from the public ones. */
    integrations?: {
      huggingFace?: {
        /** Host or base URL; huggingface.co by default. */
        host?: string;
      };
      ngc?: {
        /** Host or base URL of the API; api.ngc.nvidia.com by default. */
        apiHost?: string;
        /** Host that exchanges legacy keys; authn.nvidia.com by default. */
        authenticationHost?: string;
      };
    };
  };
}
