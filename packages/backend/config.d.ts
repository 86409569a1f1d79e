export interface Config {
  portal?: {
    /**
     * Entity refs of the people and groups that run this portal, such as "group:default/platform".
     * They may do everything; everyone else what the portal's permission policy says.
     * @visibility backend
     */
    administrators?: string[];
  };
}
