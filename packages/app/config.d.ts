export interface Config {
  portal?: {
    /**
     * The ways to sign in that the sign-in page offers, in this order; only "guest" by default.
     * @deepVisibility frontend
     */
    signIn?: Array<'guest' | 'paletteai'>;
  };
}
