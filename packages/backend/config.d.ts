export interface Config {
  portal?: {
    /**
     * Entity refs of people and groups with full access, such as "group:default/platform".
     * Everyone else gets what the permission policy allows.
     * @visibility backend
     */
    administrators?: string[];
  };
}
