export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /**
     * How groups of the identity provider appear in this portal: at sign-in, as owners in the
     * catalog, and wherever it is decided who may see and do what.
     */
    groups?: {
      /** Entity namespace of the groups; "default" by default. */
      namespace?: string;
      /** Groups of the provider whose entity ref is another than the usual one. */
      refs?: { [group: string]: string };
    };
  };
}
