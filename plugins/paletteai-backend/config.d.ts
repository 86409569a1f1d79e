export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
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
