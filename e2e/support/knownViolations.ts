/**
 * Accessibility faults of Backstage 1.55 and its component libraries that this
 * product cannot fix: each by axe rule and by the selector of the element.
 */
export const knownViolations: ReadonlyArray<{
  rule: string;
  selector: RegExp;
}> = [
  // Tabs of pages with sub-pages name a panel that is not there.
  {
    rule: 'aria-valid-attr-value',
    selector: /bui-PluginHeaderTabs|react-aria.*-tab-/,
  },
  // Headers of the catalog table and cards of the template list nest buttons.
  { rule: 'nested-interactive', selector: /MuiTableSortLabel-root|viewDetail/ },
];
