export interface Config {
  /** Settings of the PaletteAI plugins. */
  paletteai?: {
    /**
     * How OIDC groups map to Backstage groups: at sign-in, for owners in the
     * catalog, and for access control.
     */
    groups?: {
      /** Entity namespace of the groups; "default" by default. */
      namespace?: string;
      /** Entity refs of OIDC groups that do not follow the default naming. */
      refs?: { [group: string]: string };
    };
  };
}
